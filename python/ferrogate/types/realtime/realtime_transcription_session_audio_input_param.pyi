# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypedDict
from ferrogate.types.realtime.audio_transcription_param import AudioTranscriptionParam
from ferrogate.types.realtime.noise_reduction_type import NoiseReductionType
from ferrogate.types.realtime.realtime_audio_formats_param import RealtimeAudioFormatsParam
from ferrogate.types.realtime.realtime_transcription_session_audio_input_turn_detection_param import RealtimeTranscriptionSessionAudioInputTurnDetectionParam

class NoiseReduction(TypedDict, total=False):
    type: NoiseReductionType


class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    noise_reduction: NoiseReduction
    transcription: AudioTranscriptionParam
    turn_detection: RealtimeTranscriptionSessionAudioInputTurnDetectionParam | None
