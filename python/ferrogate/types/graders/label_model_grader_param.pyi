# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.graders.grader_inputs_param import GraderInputsParamItem
from ferrogate.types.responses.response_input_audio_param import ResponseInputAudioParam
from ferrogate.types.responses.response_input_text_param import ResponseInputTextParam

class InputContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class InputContentInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class Input(TypedDict, total=False):
    content: Required[InputContent]
    role: Required[Literal["assistant", "developer", "system", "user"]]
    type: Literal["message"]


class LabelModelGraderParam(TypedDict, total=False):
    input: Required[Iterable[Input]]
    labels: Required[Sequence[str]]
    model: Required[str]
    name: Required[str]
    passing_labels: Required[Sequence[str]]
    type: Required[Literal["label_model"]]

InputContent: TypeAlias = str | ResponseInputTextParam | InputContentOutputText | InputContentInputImage | ResponseInputAudioParam | Sequence[GraderInputsParamItem]
