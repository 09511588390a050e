# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class AudioPCM(BaseModel):
    rate: Literal[24000] | None
    type: Literal["audio/pcm"] | None
    def __init__(
        self,
        *,
        rate: Literal[24000] | None = ...,
        type: Literal["audio/pcm"] | None = ...,
        **values: Any,
    ) -> None: ...


class AudioPCMU(BaseModel):
    type: Literal["audio/pcmu"] | None
    def __init__(
        self,
        *,
        type: Literal["audio/pcmu"] | None = ...,
        **values: Any,
    ) -> None: ...


class AudioPCMA(BaseModel):
    type: Literal["audio/pcma"] | None
    def __init__(
        self,
        *,
        type: Literal["audio/pcma"] | None = ...,
        **values: Any,
    ) -> None: ...

RealtimeAudioFormats: TypeAlias = AudioPCM | AudioPCMU | AudioPCMA
