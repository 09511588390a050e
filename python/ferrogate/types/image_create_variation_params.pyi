# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate._words import FileTypes
from ferrogate.types.image_model import ImageModel

class ImageCreateVariationParams(TypedDict, total=False):
    image: Required[FileTypes]
    model: str | ImageModel | None
    n: int | None
    response_format: Literal["b64_json", "url"] | None
    size: Literal["1024x1024", "256x256", "512x512"] | None
    user: str
