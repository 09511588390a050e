# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Data(BaseModel):
    id: str
    def __init__(
        self,
        *,
        id: str,
        **values: Any,
    ) -> None: ...


class ResponseCompletedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["response.completed"]
    object: Literal["event"] | None
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        data: Data,
        type: Literal["response.completed"],
        object: Literal["event"] | None = ...,
        **values: Any,
    ) -> None: ...
