# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from typing_extensions import TypedDict
from ferrogate._core import BaseModel

class ReconnectingEvent(BaseModel):
    attempt: int
    max_attempts: int
    delay: float
    close_code: int
    extra_query: dict[str, Any]
    extra_headers: dict[str, str]
    def __init__(
        self,
        *,
        attempt: int,
        max_attempts: int,
        delay: float,
        close_code: int,
        extra_query: dict[str, Any],
        extra_headers: dict[str, str],
        **values: Any,
    ) -> None: ...


class ReconnectingOverrides(TypedDict, total=False):
    extra_query: dict[str, Any]
    extra_headers: dict[str, str]
    abort: bool
