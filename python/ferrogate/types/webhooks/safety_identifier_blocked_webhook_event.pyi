# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Data(BaseModel):
    safety_category: str
    safety_identifier: str
    model: str | None
    project_id: str | None
    request_id: str | None
    def __init__(
        self,
        *,
        safety_category: str,
        safety_identifier: str,
        model: str | None = ...,
        project_id: str | None = ...,
        request_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class SafetyIdentifierBlockedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["safety_identifier.blocked"]
    object: Literal["event"] | None
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        data: Data,
        type: Literal["safety_identifier.blocked"],
        object: Literal["event"] | None = ...,
        **values: Any,
    ) -> None: ...
