# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.responses.response_output_text import ResponseOutputText

OutputTextContent: TypeAlias = ResponseOutputText
