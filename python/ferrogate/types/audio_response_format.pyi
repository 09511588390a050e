# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypeAlias

AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
