# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.threads.image_file_delta import ImageFileDelta

class ImageFileDeltaBlock(BaseModel):
    index: int
    type: Literal["image_file"]
    image_file: ImageFileDelta | None
    def __init__(
        self,
        *,
        index: int,
        type: Literal["image_file"],
        image_file: ImageFileDelta | None = ...,
        **values: Any,
    ) -> None: ...
