# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class CachedTokensDetails(BaseModel):
    audio_tokens: int | None
    image_tokens: int | None
    text_tokens: int | None
    def __init__(
        self,
        *,
        audio_tokens: int | None = ...,
        image_tokens: int | None = ...,
        text_tokens: int | None = ...,
        **values: Any,
    ) -> None: ...


class RealtimeResponseUsageInputTokenDetails(BaseModel):
    audio_tokens: int | None
    cached_tokens: int | None
    cached_tokens_details: CachedTokensDetails | None
    image_tokens: int | None
    text_tokens: int | None
    def __init__(
        self,
        *,
        audio_tokens: int | None = ...,
        cached_tokens: int | None = ...,
        cached_tokens_details: CachedTokensDetails | None = ...,
        image_tokens: int | None = ...,
        text_tokens: int | None = ...,
        **values: Any,
    ) -> None: ...
