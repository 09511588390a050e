# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.image_model import ImageModel

class ImageGenerateParamsBase(TypedDict, total=False):
    prompt: Required[str]
    background: Literal["auto", "opaque", "transparent"] | None
    model: str | ImageModel | None
    moderation: Literal["auto", "low"] | None
    n: int | None
    output_compression: int | None
    output_format: Literal["jpeg", "png", "webp"] | None
    partial_images: int | None
    quality: Literal["auto", "hd", "high", "low", "medium", "standard"] | None
    response_format: Literal["b64_json", "url"] | None
    size: str | Literal["1024x1024", "1024x1536", "1024x1792", "1536x1024", "1792x1024", "256x256", "512x512", "auto"] | None
    style: Literal["natural", "vivid"] | None
    user: str


class ImageGenerateParamsNonStreaming(ImageGenerateParamsBase, total=False):
    stream: Literal[False] | None


class ImageGenerateParamsStreaming(ImageGenerateParamsBase, total=False):
    stream: Required[Literal[True]]

ImageGenerateParams: TypeAlias = ImageGenerateParamsNonStreaming | ImageGenerateParamsStreaming
