# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.responses.response_input_file_content import ResponseInputFileContent
from ferrogate.types.responses.response_input_image_content import ResponseInputImageContent
from ferrogate.types.responses.response_input_text_content import ResponseInputTextContent

ResponseFunctionCallOutputItem: TypeAlias = ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent
