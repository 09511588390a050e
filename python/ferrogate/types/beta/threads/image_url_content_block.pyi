# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.threads.image_url import ImageURL

class ImageURLContentBlock(BaseModel):
    image_url: ImageURL
    type: Literal["image_url"]
    def __init__(
        self,
        *,
        image_url: ImageURL,
        type: Literal["image_url"],
        **values: Any,
    ) -> None: ...
