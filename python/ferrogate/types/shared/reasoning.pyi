# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.shared.reasoning_effort import ReasoningEffort

class Reasoning(BaseModel):
    context: Literal["auto", "current_turn", "all_turns"] | None
    effort: ReasoningEffort | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: str | Literal["standard", "pro"] | None
    summary: Literal["auto", "concise", "detailed"] | None
    def __init__(
        self,
        *,
        context: Literal["auto", "current_turn", "all_turns"] | None = ...,
        effort: ReasoningEffort | None = ...,
        generate_summary: Literal["auto", "concise", "detailed"] | None = ...,
        mode: str | Literal["standard", "pro"] | None = ...,
        summary: Literal["auto", "concise", "detailed"] | None = ...,
        **values: Any,
    ) -> None: ...
