# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.responses.response_input_text import ResponseInputText

InputTextContent: TypeAlias = ResponseInputText
