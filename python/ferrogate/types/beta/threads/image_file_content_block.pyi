# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.threads.image_file import ImageFile

class ImageFileContentBlock(BaseModel):
    image_file: ImageFile
    type: Literal["image_file"]
    def __init__(
        self,
        *,
        image_file: ImageFile,
        type: Literal["image_file"],
        **values: Any,
    ) -> None: ...
