# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.responses.response_input_audio import ResponseInputAudio
from ferrogate.types.responses.response_input_text import ResponseInputText

class GraderInputItemOutputText(BaseModel):
    text: str
    type: Literal["output_text"]
    def __init__(
        self,
        *,
        text: str,
        type: Literal["output_text"],
        **values: Any,
    ) -> None: ...


class GraderInputItemInputImage(BaseModel):
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

GraderInputItem: TypeAlias = str | ResponseInputText | GraderInputItemOutputText | GraderInputItemInputImage | ResponseInputAudio

GraderInputs: TypeAlias = list[GraderInputItem]
