# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypedDict
from ferrogate.types.realtime.realtime_session_create_request_param import RealtimeSessionCreateRequestParam

class CallCreateParams(TypedDict, total=False):
    sdp: Required[str]
    session: RealtimeSessionCreateRequestParam
