# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.graders.grader_inputs import GraderInputItem
from ferrogate.types.responses.response_input_audio import ResponseInputAudio
from ferrogate.types.responses.response_input_text import ResponseInputText
from ferrogate.types.shared.reasoning_effort import ReasoningEffort

class InputContentOutputText(BaseModel):
    text: str
    type: Literal["output_text"]
    def __init__(
        self,
        *,
        text: str,
        type: Literal["output_text"],
        **values: Any,
    ) -> None: ...


class InputContentInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]
    detail: str | None
    def __init__(
        self,
        *,
        image_url: str,
        type: Literal["input_image"],
        detail: str | None = ...,
        **values: Any,
    ) -> None: ...


class Input(BaseModel):
    content: InputContent
    role: Literal["assistant", "developer", "system", "user"]
    type: Literal["message"] | None
    def __init__(
        self,
        *,
        content: InputContent,
        role: Literal["assistant", "developer", "system", "user"],
        type: Literal["message"] | None = ...,
        **values: Any,
    ) -> None: ...


class SamplingParams(BaseModel):
    max_completions_tokens: int | None
    reasoning_effort: ReasoningEffort | None
    seed: int | None
    temperature: float | None
    top_p: float | None
    def __init__(
        self,
        *,
        max_completions_tokens: int | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        seed: int | None = ...,
        temperature: float | None = ...,
        top_p: float | None = ...,
        **values: Any,
    ) -> None: ...


class ScoreModelGrader(BaseModel):
    input: list[Input]
    model: str
    name: str
    type: Literal["score_model"]
    range: list[float] | None
    sampling_params: SamplingParams | None
    def __init__(
        self,
        *,
        input: list[Input],
        model: str,
        name: str,
        type: Literal["score_model"],
        range: list[float] | None = ...,
        sampling_params: SamplingParams | None = ...,
        **values: Any,
    ) -> None: ...

InputContent: TypeAlias = str | ResponseInputText | InputContentOutputText | InputContentInputImage | ResponseInputAudio | list[GraderInputItem]
