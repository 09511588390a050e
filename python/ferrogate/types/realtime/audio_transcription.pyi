# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.realtime.realtime_reasoning_effort import RealtimeReasoningEffort

class AudioTranscription(BaseModel):
    delay: RealtimeReasoningEffort | None
    keywords: list[str] | None
    language: str | None
    languages: list[str] | None
    model: str | Literal["gpt-4o-mini-transcribe", "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize", "gpt-live-transcribe", "gpt-realtime-whisper", "gpt-transcribe", "whisper-1"] | None
    prompt: str | None
    def __init__(
        self,
        *,
        delay: RealtimeReasoningEffort | None = ...,
        keywords: list[str] | None = ...,
        language: str | None = ...,
        languages: list[str] | None = ...,
        model: str | Literal["gpt-4o-mini-transcribe", "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize", "gpt-live-transcribe", "gpt-realtime-whisper", "gpt-transcribe", "whisper-1"] | None = ...,
        prompt: str | None = ...,
        **values: Any,
    ) -> None: ...
