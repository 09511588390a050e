# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseCompactionItem(BaseModel):
    id: str
    encrypted_content: str
    type: Literal["compaction"]
    created_by: str | None
    def __init__(
        self,
        *,
        id: str,
        encrypted_content: str,
        type: Literal["compaction"],
        created_by: str | None = ...,
        **values: Any,
    ) -> None: ...
