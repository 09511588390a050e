# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypedDict
from ferrogate.types.realtime.realtime_transcription_session_audio_input_param import RealtimeTranscriptionSessionAudioInputParam

class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    input: RealtimeTranscriptionSessionAudioInputParam
