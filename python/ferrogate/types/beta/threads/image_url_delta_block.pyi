# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.threads.image_url_delta import ImageURLDelta

class ImageURLDeltaBlock(BaseModel):
    index: int
    type: Literal["image_url"]
    image_url: ImageURLDelta | None
    def __init__(
        self,
        *,
        index: int,
        type: Literal["image_url"],
        image_url: ImageURLDelta | None = ...,
        **values: Any,
    ) -> None: ...
