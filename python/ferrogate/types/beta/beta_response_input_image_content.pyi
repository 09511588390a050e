# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.responses.image_detail import ImageDetail

class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    def __init__(
        self,
        *,
        mode: Literal["explicit"],
        **values: Any,
    ) -> None: ...


class BetaResponseInputImageContent(BaseModel):
    type: Literal["input_image"]
    detail: ImageDetail | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None
    def __init__(
        self,
        *,
        type: Literal["input_image"],
        detail: ImageDetail | None = ...,
        file_id: str | None = ...,
        image_url: str | None = ...,
        prompt_cache_breakpoint: PromptCacheBreakpoint | None = ...,
        **values: Any,
    ) -> None: ...
