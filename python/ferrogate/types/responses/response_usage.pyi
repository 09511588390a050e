# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class InputTokensDetails(BaseModel):
    cache_write_tokens: int
    cached_tokens: int
    def __init__(
        self,
        *,
        cache_write_tokens: int,
        cached_tokens: int,
        **values: Any,
    ) -> None: ...


class OutputTokensDetails(BaseModel):
    reasoning_tokens: int
    def __init__(
        self,
        *,
        reasoning_tokens: int,
        **values: Any,
    ) -> None: ...


class ResponseUsage(BaseModel):
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int
    def __init__(
        self,
        *,
        input_tokens: int,
        input_tokens_details: InputTokensDetails,
        output_tokens: int,
        output_tokens_details: OutputTokensDetails,
        total_tokens: int,
        **values: Any,
    ) -> None: ...
