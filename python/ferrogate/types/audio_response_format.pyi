# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypeAlias

AudioResponseFormat: TypeAlias = Literal["diarized_json", "json", "srt", "text", "verbose_json", "vtt"]
