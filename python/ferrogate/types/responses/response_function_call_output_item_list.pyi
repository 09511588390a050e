# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.responses.response_function_call_output_item import ResponseFunctionCallOutputItem

ResponseFunctionCallOutputItemList: TypeAlias = list[ResponseFunctionCallOutputItem]
