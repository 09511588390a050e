# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypedDict
from ferrogate.types.realtime.audio_transcription_param import AudioTranscriptionParam
from ferrogate.types.realtime.noise_reduction_type import NoiseReductionType
from ferrogate.types.realtime.realtime_audio_formats_param import RealtimeAudioFormatsParam
from ferrogate.types.realtime.realtime_audio_input_turn_detection_param import RealtimeAudioInputTurnDetectionParam

class NoiseReduction(TypedDict, total=False):
    type: NoiseReductionType


class RealtimeAudioConfigInputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    noise_reduction: NoiseReduction
    transcription: AudioTranscriptionParam
    turn_detection: RealtimeAudioInputTurnDetectionParam | None
