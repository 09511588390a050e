# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.graders.grader_inputs import GraderInputItem
from ferrogate.types.responses.response_input_audio import ResponseInputAudio
from ferrogate.types.responses.response_input_text import ResponseInputText

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


class LabelModelGrader(BaseModel):
    input: list[Input]
    labels: list[str]
    model: str
    name: str
    passing_labels: list[str]
    type: Literal["label_model"]
    def __init__(
        self,
        *,
        input: list[Input],
        labels: list[str],
        model: str,
        name: str,
        passing_labels: list[str],
        type: Literal["label_model"],
        **values: Any,
    ) -> None: ...

InputContent: TypeAlias = str | ResponseInputText | InputContentOutputText | InputContentInputImage | ResponseInputAudio | list[GraderInputItem]
