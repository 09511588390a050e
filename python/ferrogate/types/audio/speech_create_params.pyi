# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.audio.speech_model import SpeechModel

class SpeechCreateParams(TypedDict, total=False):
    input: Required[str]
    model: Required[str | SpeechModel]
    voice: Required[Voice]
    instructions: str
    response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"]
    speed: float
    stream_format: Literal["audio", "sse"]


class VoiceID(TypedDict, total=False):
    id: Required[str]

Voice: TypeAlias = str | Literal["alloy", "ash", "ballad", "cedar", "coral", "echo", "marin", "sage", "shimmer", "verse"] | VoiceID
