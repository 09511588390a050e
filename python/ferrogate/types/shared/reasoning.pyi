# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.shared.reasoning_effort import ReasoningEffort

class Reasoning(BaseModel):
    context: Literal["all_turns", "auto", "current_turn"] | None
    effort: ReasoningEffort | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: str | Literal["pro", "standard"] | None
    summary: Literal["auto", "concise", "detailed"] | None
    def __init__(
        self,
        *,
        context: Literal["all_turns", "auto", "current_turn"] | None = ...,
        effort: ReasoningEffort | None = ...,
        generate_summary: Literal["auto", "concise", "detailed"] | None = ...,
        mode: str | Literal["pro", "standard"] | None = ...,
        summary: Literal["auto", "concise", "detailed"] | None = ...,
        **values: Any,
    ) -> None: ...
