# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.realtime.session import Session

class SessionUpdatedEvent(BaseModel):
    event_id: str
    session: Session
    type: Literal["session.updated"]
    def __init__(
        self,
        *,
        event_id: str,
        session: Session,
        type: Literal["session.updated"],
        **values: Any,
    ) -> None: ...
