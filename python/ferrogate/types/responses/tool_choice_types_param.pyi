# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class ToolChoiceTypesParam(TypedDict, total=False):
    type: Required[Literal["code_interpreter", "computer", "computer_use", "computer_use_preview", "file_search", "image_generation", "web_search_preview", "web_search_preview_2025_03_11"]]
