# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypedDict
from ferrogate.types.realtime.realtime_audio_config_input_param import RealtimeAudioConfigInputParam
from ferrogate.types.realtime.realtime_audio_config_output_param import RealtimeAudioConfigOutputParam

class RealtimeAudioConfigParam(TypedDict, total=False):
    input: RealtimeAudioConfigInputParam
    output: RealtimeAudioConfigOutputParam
