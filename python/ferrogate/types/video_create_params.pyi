# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate._words import FileTypes
from ferrogate.types.image_input_reference_param import ImageInputReferenceParam
from ferrogate.types.video_model import VideoModel
from ferrogate.types.video_seconds import VideoSeconds
from ferrogate.types.video_size import VideoSize

class VideoCreateParams(TypedDict, total=False):
    prompt: Required[str]
    input_reference: InputReference
    model: VideoModel
    seconds: VideoSeconds
    size: VideoSize

InputReference: TypeAlias = FileTypes | ImageInputReferenceParam
