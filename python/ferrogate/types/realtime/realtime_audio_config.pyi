# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel
from ferrogate.types.realtime.realtime_audio_config_input import RealtimeAudioConfigInput
from ferrogate.types.realtime.realtime_audio_config_output import RealtimeAudioConfigOutput

class RealtimeAudioConfig(BaseModel):
    input: RealtimeAudioConfigInput | None
    output: RealtimeAudioConfigOutput | None
    def __init__(
        self,
        *,
        input: RealtimeAudioConfigInput | None = ...,
        output: RealtimeAudioConfigOutput | None = ...,
        **values: Any,
    ) -> None: ...
