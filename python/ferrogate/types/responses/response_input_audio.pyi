# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class InputAudio(BaseModel):
    data: str
    format: Literal["mp3", "wav"]
    def __init__(
        self,
        *,
        data: str,
        format: Literal["mp3", "wav"],
        **values: Any,
    ) -> None: ...


class ResponseInputAudio(BaseModel):
    input_audio: InputAudio
    type: Literal["input_audio"]
    def __init__(
        self,
        *,
        input_audio: InputAudio,
        type: Literal["input_audio"],
        **values: Any,
    ) -> None: ...
