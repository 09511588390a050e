# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypedDict
from ferrogate.types.shared.reasoning_effort import ReasoningEffort

class Reasoning(TypedDict, total=False):
    context: Literal["auto", "current_turn", "all_turns"] | None
    effort: ReasoningEffort
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: str | Literal["standard", "pro"]
    summary: Literal["auto", "concise", "detailed"] | None
