# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    def __init__(
        self,
        *,
        mode: Literal["explicit"],
        **values: Any,
    ) -> None: ...


class BetaResponseInputFileContent(BaseModel):
    type: Literal["input_file"]
    detail: Literal["auto", "high", "low"] | None
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None
    def __init__(
        self,
        *,
        type: Literal["input_file"],
        detail: Literal["auto", "high", "low"] | None = ...,
        file_data: str | None = ...,
        file_id: str | None = ...,
        file_url: str | None = ...,
        filename: str | None = ...,
        prompt_cache_breakpoint: PromptCacheBreakpoint | None = ...,
        **values: Any,
    ) -> None: ...
