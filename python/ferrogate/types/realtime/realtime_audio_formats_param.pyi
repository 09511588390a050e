# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypeAlias, TypedDict

class AudioPCM(TypedDict, total=False):
    rate: Literal[24000]
    type: Literal["audio/pcm"]


class AudioPCMU(TypedDict, total=False):
    type: Literal["audio/pcmu"]


class AudioPCMA(TypedDict, total=False):
    type: Literal["audio/pcma"]

RealtimeAudioFormatsParam: TypeAlias = AudioPCM | AudioPCMU | AudioPCMA
