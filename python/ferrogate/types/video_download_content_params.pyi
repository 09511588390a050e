# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypedDict

class VideoDownloadContentParams(TypedDict, total=False):
    variant: Literal["spritesheet", "thumbnail", "video"]
