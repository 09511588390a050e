# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class FileCitation(BaseModel):
    file_id: str | None
    quote: str | None
    def __init__(
        self,
        *,
        file_id: str | None = ...,
        quote: str | None = ...,
        **values: Any,
    ) -> None: ...


class FileCitationDeltaAnnotation(BaseModel):
    index: int
    type: Literal["file_citation"]
    end_index: int | None
    file_citation: FileCitation | None
    start_index: int | None
    text: str | None
    def __init__(
        self,
        *,
        index: int,
        type: Literal["file_citation"],
        end_index: int | None = ...,
        file_citation: FileCitation | None = ...,
        start_index: int | None = ...,
        text: str | None = ...,
        **values: Any,
    ) -> None: ...
