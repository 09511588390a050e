# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypeAlias, TypedDict
from ferrogate.types.realtime.realtime_session_create_request_param import RealtimeSessionCreateRequestParam
from ferrogate.types.realtime.realtime_transcription_session_create_request_param import RealtimeTranscriptionSessionCreateRequestParam
from ferrogate.types.realtime.session_update_event_param import Session as _Session

class ClientSecretCreateParams(TypedDict, total=False):
    expires_after: ExpiresAfter
    session: _Session


class ExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int

Session: TypeAlias = RealtimeSessionCreateRequestParam | RealtimeTranscriptionSessionCreateRequestParam
