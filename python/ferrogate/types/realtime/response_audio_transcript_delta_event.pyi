# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseAudioTranscriptDeltaEvent(BaseModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio_transcript.delta"]
    def __init__(
        self,
        *,
        content_index: int,
        delta: str,
        event_id: str,
        item_id: str,
        output_index: int,
        response_id: str,
        type: Literal["response.output_audio_transcript.delta"],
        **values: Any,
    ) -> None: ...
