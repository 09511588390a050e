# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel
from ferrogate.types.realtime.realtime_reasoning_effort import RealtimeReasoningEffort

class RealtimeReasoning(BaseModel):
    effort: RealtimeReasoningEffort | None
    def __init__(
        self,
        *,
        effort: RealtimeReasoningEffort | None = ...,
        **values: Any,
    ) -> None: ...
