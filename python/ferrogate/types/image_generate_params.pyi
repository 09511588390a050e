# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.image_model import ImageModel

class ImageGenerateParamsBase(TypedDict, total=False):
    prompt: Required[str]
    background: Literal["transparent", "opaque", "auto"] | None
    model: str | ImageModel | None
    moderation: Literal["low", "auto"] | None
    n: int | None
    output_compression: int | None
    output_format: Literal["png", "jpeg", "webp"] | None
    partial_images: int | None
    quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None
    response_format: Literal["url", "b64_json"] | None
    size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None
    style: Literal["vivid", "natural"] | None
    user: str


class ImageGenerateParamsNonStreaming(ImageGenerateParamsBase, total=False):
    stream: Literal[False] | None


class ImageGenerateParamsStreaming(ImageGenerateParamsBase, total=False):
    stream: Required[Literal[True]]

ImageGenerateParams: TypeAlias = ImageGenerateParamsNonStreaming | ImageGenerateParamsStreaming
