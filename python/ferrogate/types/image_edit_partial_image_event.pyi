# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ImageEditPartialImageEvent(BaseModel):
    b64_json: str
    background: Literal["auto", "opaque", "transparent"]
    created_at: int
    output_format: Literal["jpeg", "png", "webp"]
    partial_image_index: int
    quality: Literal["auto", "high", "low", "medium"]
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_edit.partial_image"]
    def __init__(
        self,
        *,
        b64_json: str,
        background: Literal["auto", "opaque", "transparent"],
        created_at: int,
        output_format: Literal["jpeg", "png", "webp"],
        partial_image_index: int,
        quality: Literal["auto", "high", "low", "medium"],
        size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"],
        type: Literal["image_edit.partial_image"],
        **values: Any,
    ) -> None: ...
