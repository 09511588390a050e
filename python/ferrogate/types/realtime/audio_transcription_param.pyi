# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import TypedDict
from ferrogate.types.realtime.realtime_reasoning_effort import RealtimeReasoningEffort

class AudioTranscriptionParam(TypedDict, total=False):
    delay: RealtimeReasoningEffort
    keywords: Sequence[str]
    language: str
    languages: Sequence[str]
    model: str | Literal["gpt-4o-mini-transcribe", "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize", "gpt-live-transcribe", "gpt-realtime-whisper", "gpt-transcribe", "whisper-1"]
    prompt: str
