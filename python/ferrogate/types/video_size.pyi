# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypeAlias

VideoSize: TypeAlias = Literal["1024x1792", "1280x720", "1792x1024", "720x1280"]
