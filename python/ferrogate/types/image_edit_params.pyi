# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate._words import FileTypes
from ferrogate.types.image_model import ImageModel

class ImageEditParamsBase(TypedDict, total=False):
    image: Required[FileTypes | Sequence[FileTypes]]
    prompt: Required[str]
    background: Literal["auto", "opaque", "transparent"] | None
    input_fidelity: Literal["high", "low"] | None
    mask: FileTypes
    model: str | ImageModel | None
    n: int | None
    output_compression: int | None
    output_format: Literal["jpeg", "png", "webp"] | None
    partial_images: int | None
    quality: Literal["auto", "high", "low", "medium", "standard"] | None
    response_format: Literal["b64_json", "url"] | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "256x256", "512x512", "auto"] | None
    user: str


class ImageEditParamsNonStreaming(ImageEditParamsBase, total=False):
    stream: Literal[False] | None


class ImageEditParamsStreaming(ImageEditParamsBase, total=False):
    stream: Required[Literal[True]]

ImageEditParams: TypeAlias = ImageEditParamsNonStreaming | ImageEditParamsStreaming
