# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypedDict

class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    include_obfuscation: bool
    include_usage: bool
