# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.realtime.realtime_session_create_request_param import RealtimeSessionCreateRequestParam
from ferrogate.types.realtime.realtime_transcription_session_create_request_param import RealtimeTranscriptionSessionCreateRequestParam

class SessionUpdateEventParam(TypedDict, total=False):
    session: Required[Session]
    type: Required[Literal["session.update"]]
    event_id: str

Session: TypeAlias = RealtimeSessionCreateRequestParam | RealtimeTranscriptionSessionCreateRequestParam
