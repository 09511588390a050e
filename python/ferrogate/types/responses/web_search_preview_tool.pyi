# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class UserLocation(BaseModel):
    type: Literal["approximate"]
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    def __init__(
        self,
        *,
        type: Literal["approximate"],
        city: str | None = ...,
        country: str | None = ...,
        region: str | None = ...,
        timezone: str | None = ...,
        **values: Any,
    ) -> None: ...


class WebSearchPreviewTool(BaseModel):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: list[Literal["image", "text"]] | None
    search_context_size: Literal["high", "low", "medium"] | None
    user_location: UserLocation | None
    def __init__(
        self,
        *,
        type: Literal["web_search_preview", "web_search_preview_2025_03_11"],
        search_content_types: list[Literal["image", "text"]] | None = ...,
        search_context_size: Literal["high", "low", "medium"] | None = ...,
        user_location: UserLocation | None = ...,
        **values: Any,
    ) -> None: ...
