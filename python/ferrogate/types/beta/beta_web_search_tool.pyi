# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Filters(BaseModel):
    allowed_domains: list[str] | None
    def __init__(
        self,
        *,
        allowed_domains: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class UserLocation(BaseModel):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Literal["approximate"] | None
    def __init__(
        self,
        *,
        city: str | None = ...,
        country: str | None = ...,
        region: str | None = ...,
        timezone: str | None = ...,
        type: Literal["approximate"] | None = ...,
        **values: Any,
    ) -> None: ...


class BetaWebSearchTool(BaseModel):
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool | None
    filters: Filters | None
    search_context_size: Literal["high", "low", "medium"] | None
    user_location: UserLocation | None
    def __init__(
        self,
        *,
        type: Literal["web_search", "web_search_2025_08_26"],
        external_web_access: bool | None = ...,
        filters: Filters | None = ...,
        search_context_size: Literal["high", "low", "medium"] | None = ...,
        user_location: UserLocation | None = ...,
        **values: Any,
    ) -> None: ...
