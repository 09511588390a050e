# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class DataSipHeader(BaseModel):
    name: str
    value: str
    def __init__(
        self,
        *,
        name: str,
        value: str,
        **values: Any,
    ) -> None: ...


class Data(BaseModel):
    call_id: str
    sip_headers: list[DataSipHeader]
    def __init__(
        self,
        *,
        call_id: str,
        sip_headers: list[DataSipHeader],
        **values: Any,
    ) -> None: ...


class RealtimeCallIncomingWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["realtime.call.incoming"]
    object: Literal["event"] | None
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        data: Data,
        type: Literal["realtime.call.incoming"],
        object: Literal["event"] | None = ...,
        **values: Any,
    ) -> None: ...
