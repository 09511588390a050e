# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate._words import FileTypes
from ferrogate.types.audio_model import AudioModel

class TranslationCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
    model: Required[str | AudioModel]
    prompt: str
    response_format: Literal["json", "srt", "text", "verbose_json", "vtt"]
    temperature: float
