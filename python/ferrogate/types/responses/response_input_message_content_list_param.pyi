# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.responses.response_input_content_param import ResponseInputContentParam as _ResponseInputContentParam
from ferrogate.types.responses.response_input_file_param import ResponseInputFileParam
from ferrogate.types.responses.response_input_image_param import ResponseInputImageParam
from ferrogate.types.responses.response_input_text_param import ResponseInputTextParam

ResponseInputContentParam: TypeAlias = ResponseInputTextParam | ResponseInputImageParam | ResponseInputFileParam

ResponseInputMessageContentListParam: TypeAlias = list[_ResponseInputContentParam]
