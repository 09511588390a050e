# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.realtime.realtime_audio_formats import RealtimeAudioFormats

class OutputVoiceID(BaseModel):
    id: str
    def __init__(
        self,
        *,
        id: str,
        **values: Any,
    ) -> None: ...


class Output(BaseModel):
    format: RealtimeAudioFormats | None
    voice: OutputVoice | None
    def __init__(
        self,
        *,
        format: RealtimeAudioFormats | None = ...,
        voice: OutputVoice | None = ...,
        **values: Any,
    ) -> None: ...


class RealtimeResponseCreateAudioOutput(BaseModel):
    output: Output | None
    def __init__(
        self,
        *,
        output: Output | None = ...,
        **values: Any,
    ) -> None: ...

OutputVoice: TypeAlias = str | Literal["alloy", "ash", "ballad", "cedar", "coral", "echo", "marin", "sage", "shimmer", "verse"] | OutputVoiceID
