# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class RealtimeResponseUsageOutputTokenDetails(BaseModel):
    audio_tokens: int | None
    text_tokens: int | None
    def __init__(
        self,
        *,
        audio_tokens: int | None = ...,
        text_tokens: int | None = ...,
        **values: Any,
    ) -> None: ...
