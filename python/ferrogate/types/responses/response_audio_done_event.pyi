# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseAudioDoneEvent(BaseModel):
    sequence_number: int
    type: Literal["response.audio.done"]
    def __init__(
        self,
        *,
        sequence_number: int,
        type: Literal["response.audio.done"],
        **values: Any,
    ) -> None: ...
