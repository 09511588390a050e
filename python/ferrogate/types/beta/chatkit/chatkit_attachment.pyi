# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ChatKitAttachment(BaseModel):
    id: str
    mime_type: str
    name: str
    preview_url: str | None
    type: Literal["file", "image"]
    def __init__(
        self,
        *,
        id: str,
        mime_type: str,
        name: str,
        type: Literal["file", "image"],
        preview_url: str | None = ...,
        **values: Any,
    ) -> None: ...
