# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.responses.response_input_file_param import ResponseInputFileParam
from ferrogate.types.responses.response_input_image_param import ResponseInputImageParam
from ferrogate.types.responses.response_input_text_param import ResponseInputTextParam

class ResponsePromptParam(TypedDict, total=False):
    id: Required[str]
    variables: dict[str, Variables] | None
    version: str | None

Variables: TypeAlias = str | ResponseInputTextParam | ResponseInputImageParam | ResponseInputFileParam
