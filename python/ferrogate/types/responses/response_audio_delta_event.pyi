# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseAudioDeltaEvent(BaseModel):
    delta: str
    sequence_number: int
    type: Literal["response.audio.delta"]
    def __init__(
        self,
        *,
        delta: str,
        sequence_number: int,
        type: Literal["response.audio.delta"],
        **values: Any,
    ) -> None: ...
