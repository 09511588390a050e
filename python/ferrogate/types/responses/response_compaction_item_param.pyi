# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseCompactionItemParam(BaseModel):
    encrypted_content: str
    type: Literal["compaction"]
    id: str | None
    def __init__(
        self,
        *,
        encrypted_content: str,
        type: Literal["compaction"],
        id: str | None = ...,
        **values: Any,
    ) -> None: ...
