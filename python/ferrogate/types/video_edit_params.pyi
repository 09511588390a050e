# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate._words import FileTypes

class VideoEditParams(TypedDict, total=False):
    prompt: Required[str]
    video: Required[Video]


class VideoVideoReferenceInputParam(TypedDict, total=False):
    id: Required[str]

Video: TypeAlias = FileTypes | VideoVideoReferenceInputParam
