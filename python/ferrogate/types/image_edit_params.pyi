# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate._words import FileTypes
from ferrogate.types.image_model import ImageModel

class ImageEditParamsBase(TypedDict, total=False):
    image: Required[FileTypes | Sequence[FileTypes]]
    prompt: Required[str]
    background: Literal["transparent", "opaque", "auto"] | None
    input_fidelity: Literal["high", "low"] | None
    mask: FileTypes
    model: str | ImageModel | None
    n: int | None
    output_compression: int | None
    output_format: Literal["png", "jpeg", "webp"] | None
    partial_images: int | None
    quality: Literal["standard", "low", "medium", "high", "auto"] | None
    response_format: Literal["url", "b64_json"] | None
    size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None
    user: str


class ImageEditParamsNonStreaming(ImageEditParamsBase, total=False):
    stream: Literal[False] | None


class ImageEditParamsStreaming(ImageEditParamsBase, total=False):
    stream: Required[Literal[True]]

ImageEditParams: TypeAlias = ImageEditParamsNonStreaming | ImageEditParamsStreaming
