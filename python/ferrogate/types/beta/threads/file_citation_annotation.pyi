# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class FileCitation(BaseModel):
    file_id: str
    def __init__(
        self,
        *,
        file_id: str,
        **values: Any,
    ) -> None: ...


class FileCitationAnnotation(BaseModel):
    end_index: int
    file_citation: FileCitation
    start_index: int
    text: str
    type: Literal["file_citation"]
    def __init__(
        self,
        *,
        end_index: int,
        file_citation: FileCitation,
        start_index: int,
        text: str,
        type: Literal["file_citation"],
        **values: Any,
    ) -> None: ...
