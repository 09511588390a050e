# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class VideoGetCharacterResponse(BaseModel):
    id: str | None
    created_at: int
    name: str | None
    def __init__(
        self,
        *,
        created_at: int,
        id: str | None = ...,
        name: str | None = ...,
        **values: Any,
    ) -> None: ...
