# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.audio.speech_model import SpeechModel

class SpeechCreateParams(TypedDict, total=False):
    input: Required[str]
    model: Required[str | SpeechModel]
    voice: Required[Voice]
    instructions: str
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    speed: float
    stream_format: Literal["sse", "audio"]


class VoiceID(TypedDict, total=False):
    id: Required[str]

Voice: TypeAlias = str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | VoiceID
