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


class BetaResponseInputTextContent(BaseModel):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None
    def __init__(
        self,
        *,
        text: str,
        type: Literal["input_text"],
        prompt_cache_breakpoint: PromptCacheBreakpoint | None = ...,
        **values: Any,
    ) -> None: ...
