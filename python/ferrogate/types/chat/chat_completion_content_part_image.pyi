# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ImageURL(BaseModel):
    url: str
    detail: Literal["auto", "high", "low"] | None
    def __init__(
        self,
        *,
        url: str,
        detail: Literal["auto", "high", "low"] | None = ...,
        **values: Any,
    ) -> None: ...


class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    def __init__(
        self,
        *,
        mode: Literal["explicit"],
        **values: Any,
    ) -> None: ...


class ChatCompletionContentPartImage(BaseModel):
    image_url: ImageURL
    type: Literal["image_url"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None
    def __init__(
        self,
        *,
        image_url: ImageURL,
        type: Literal["image_url"],
        prompt_cache_breakpoint: PromptCacheBreakpoint | None = ...,
        **values: Any,
    ) -> None: ...
