# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.realtime.transcription_session import TranscriptionSession

class TranscriptionSessionUpdatedEvent(BaseModel):
    event_id: str
    session: TranscriptionSession
    type: Literal["transcription_session.updated"]
    def __init__(
        self,
        *,
        event_id: str,
        session: TranscriptionSession,
        type: Literal["transcription_session.updated"],
        **values: Any,
    ) -> None: ...
