# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class UploadPart(BaseModel):
    id: str
    created_at: int
    object: Literal["upload.part"]
    upload_id: str
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        object: Literal["upload.part"],
        upload_id: str,
        **values: Any,
    ) -> None: ...
