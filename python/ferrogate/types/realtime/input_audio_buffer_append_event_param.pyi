# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class InputAudioBufferAppendEventParam(TypedDict, total=False):
    audio: Required[str]
    type: Required[Literal["input_audio_buffer.append"]]
    event_id: str
