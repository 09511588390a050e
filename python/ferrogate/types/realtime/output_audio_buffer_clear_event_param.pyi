# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class OutputAudioBufferClearEventParam(TypedDict, total=False):
    type: Required[Literal["output_audio_buffer.clear"]]
    event_id: str
