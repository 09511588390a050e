# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.realtime.realtime_response_create_params_param import RealtimeResponseCreateParamsParam

class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: RealtimeResponseCreateParamsParam
