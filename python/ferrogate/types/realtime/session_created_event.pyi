# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.realtime.realtime_session_create_request import RealtimeSessionCreateRequest
from ferrogate.types.realtime.realtime_transcription_session_create_request import RealtimeTranscriptionSessionCreateRequest
from ferrogate.types.realtime.session_update_event import Session as _Session

class SessionCreatedEvent(BaseModel):
    event_id: str
    session: _Session
    type: Literal["session.created"]
    def __init__(
        self,
        *,
        event_id: str,
        session: _Session,
        type: Literal["session.created"],
        **values: Any,
    ) -> None: ...

Session: TypeAlias = RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest
