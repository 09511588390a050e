# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Content(BaseModel):
    text: str
    type: Literal["text"]
    def __init__(
        self,
        *,
        text: str,
        type: Literal["text"],
        **values: Any,
    ) -> None: ...


class VectorStoreSearchResponse(BaseModel):
    attributes: dict[str, str | float | bool] | None
    content: list[Content]
    file_id: str
    filename: str
    score: float
    def __init__(
        self,
        *,
        content: list[Content],
        file_id: str,
        filename: str,
        score: float,
        attributes: dict[str, str | float | bool] | None = ...,
        **values: Any,
    ) -> None: ...
