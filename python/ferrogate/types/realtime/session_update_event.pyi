# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.realtime.realtime_session_create_request import RealtimeSessionCreateRequest
from ferrogate.types.realtime.realtime_transcription_session_create_request import RealtimeTranscriptionSessionCreateRequest

class SessionUpdateEvent(BaseModel):
    session: Session
    type: Literal["session.update"]
    event_id: str | None
    def __init__(
        self,
        *,
        session: Session,
        type: Literal["session.update"],
        event_id: str | None = ...,
        **values: Any,
    ) -> None: ...

Session: TypeAlias = RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest
