# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.responses.response_input_audio_param import ResponseInputAudioParam
from ferrogate.types.responses.response_input_text_param import ResponseInputTextParam

class GraderInputsParamItemOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class GraderInputsParamItemInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str

GraderInputsParamItem: TypeAlias = str | ResponseInputTextParam | GraderInputsParamItemOutputText | GraderInputsParamItemInputImage | ResponseInputAudioParam

GraderInputsParam: TypeAlias = list[GraderInputsParamItem]
