# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.realtime.realtime_session_create_response import RealtimeSessionCreateResponse
from ferrogate.types.realtime.realtime_transcription_session_create_response import RealtimeTranscriptionSessionCreateResponse

class ClientSecretCreateResponse(BaseModel):
    expires_at: int
    session: Session
    value: str
    def __init__(
        self,
        *,
        expires_at: int,
        session: Session,
        value: str,
        **values: Any,
    ) -> None: ...

Session: TypeAlias = RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse
