# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class InputTokenDetails(BaseModel):
    audio_tokens: int | None
    cached_tokens: int | None
    text_tokens: int | None
    def __init__(
        self,
        *,
        audio_tokens: int | None = ...,
        cached_tokens: int | None = ...,
        text_tokens: int | None = ...,
        **values: Any,
    ) -> None: ...


class OutputTokenDetails(BaseModel):
    audio_tokens: int | None
    text_tokens: int | None
    def __init__(
        self,
        *,
        audio_tokens: int | None = ...,
        text_tokens: int | None = ...,
        **values: Any,
    ) -> None: ...


class RealtimeResponseUsage(BaseModel):
    input_token_details: InputTokenDetails | None
    input_tokens: int | None
    output_token_details: OutputTokenDetails | None
    output_tokens: int | None
    total_tokens: int | None
    def __init__(
        self,
        *,
        input_token_details: InputTokenDetails | None = ...,
        input_tokens: int | None = ...,
        output_token_details: OutputTokenDetails | None = ...,
        output_tokens: int | None = ...,
        total_tokens: int | None = ...,
        **values: Any,
    ) -> None: ...
