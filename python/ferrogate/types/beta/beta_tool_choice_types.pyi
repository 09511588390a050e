# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class BetaToolChoiceTypes(BaseModel):
    type: Literal["code_interpreter", "computer", "computer_use", "computer_use_preview", "file_search", "image_generation", "web_search_preview", "web_search_preview_2025_03_11"]
    def __init__(
        self,
        *,
        type: Literal["code_interpreter", "computer", "computer_use", "computer_use_preview", "file_search", "image_generation", "web_search_preview", "web_search_preview_2025_03_11"],
        **values: Any,
    ) -> None: ...
