# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypedDict
from ferrogate.types.realtime.realtime_reasoning_effort import RealtimeReasoningEffort

class RealtimeReasoningParam(TypedDict, total=False):
    effort: RealtimeReasoningEffort
