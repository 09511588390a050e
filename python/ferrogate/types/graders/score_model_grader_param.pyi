# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.graders.grader_inputs_param import GraderInputsParamItem
from ferrogate.types.responses.response_input_audio_param import ResponseInputAudioParam
from ferrogate.types.responses.response_input_text_param import ResponseInputTextParam
from ferrogate.types.shared.reasoning_effort import ReasoningEffort

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


class SamplingParams(TypedDict, total=False):
    max_completions_tokens: int | None
    reasoning_effort: ReasoningEffort
    seed: int | None
    temperature: float | None
    top_p: float | None


class ScoreModelGraderParam(TypedDict, total=False):
    input: Required[Iterable[Input]]
    model: Required[str]
    name: Required[str]
    type: Required[Literal["score_model"]]
    range: Iterable[float]
    sampling_params: SamplingParams

InputContent: TypeAlias = str | ResponseInputTextParam | InputContentOutputText | InputContentInputImage | ResponseInputAudioParam | Sequence[GraderInputsParamItem]
