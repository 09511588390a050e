# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypedDict
from ferrogate.types.shared.reasoning_effort import ReasoningEffort

class Reasoning(TypedDict, total=False):
    context: Literal["all_turns", "auto", "current_turn"] | None
    effort: ReasoningEffort
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: str | Literal["pro", "standard"]
    summary: Literal["auto", "concise", "detailed"] | None
