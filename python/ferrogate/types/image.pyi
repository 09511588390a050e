# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class Image(BaseModel):
    b64_json: str | None
    revised_prompt: str | None
    url: str | None
    def __init__(
        self,
        *,
        b64_json: str | None = ...,
        revised_prompt: str | None = ...,
        url: str | None = ...,
        **values: Any,
    ) -> None: ...
