# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.audio.transcription import Transcription
from ferrogate.types.audio.transcription_diarized import TranscriptionDiarized
from ferrogate.types.audio.transcription_verbose import TranscriptionVerbose

TranscriptionCreateResponse: TypeAlias = Transcription | TranscriptionDiarized | TranscriptionVerbose
