# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate._words import FileTypes
from ferrogate.types.video_seconds import VideoSeconds

class VideoExtendParams(TypedDict, total=False):
    prompt: Required[str]
    seconds: Required[VideoSeconds]
    video: Required[Video]


class VideoVideoReferenceInputParam(TypedDict, total=False):
    id: Required[str]

Video: TypeAlias = FileTypes | VideoVideoReferenceInputParam
