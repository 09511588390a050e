# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseAudioTranscriptDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.output_audio_transcript.done"]
    def __init__(
        self,
        *,
        content_index: int,
        event_id: str,
        item_id: str,
        output_index: int,
        response_id: str,
        transcript: str,
        type: Literal["response.output_audio_transcript.done"],
        **values: Any,
    ) -> None: ...
