# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.realtime.realtime_transcription_session_audio_param import RealtimeTranscriptionSessionAudioParam

class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionAudioParam
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
