# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.realtime.realtime_audio_formats import RealtimeAudioFormats

class VoiceID(BaseModel):
    id: str
    def __init__(
        self,
        *,
        id: str,
        **values: Any,
    ) -> None: ...


class RealtimeAudioConfigOutput(BaseModel):
    format: RealtimeAudioFormats | None
    speed: float | None
    voice: Voice | None
    def __init__(
        self,
        *,
        format: RealtimeAudioFormats | None = ...,
        speed: float | None = ...,
        voice: Voice | None = ...,
        **values: Any,
    ) -> None: ...

Voice: TypeAlias = str | Literal["alloy", "ash", "ballad", "cedar", "coral", "echo", "marin", "sage", "shimmer", "verse"] | VoiceID
