# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class UsageInputTokensDetails(BaseModel):
    image_tokens: int
    text_tokens: int
    def __init__(
        self,
        *,
        image_tokens: int,
        text_tokens: int,
        **values: Any,
    ) -> None: ...


class Usage(BaseModel):
    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    total_tokens: int
    def __init__(
        self,
        *,
        input_tokens: int,
        input_tokens_details: UsageInputTokensDetails,
        output_tokens: int,
        total_tokens: int,
        **values: Any,
    ) -> None: ...


class ImageGenCompletedEvent(BaseModel):
    b64_json: str
    background: Literal["auto", "opaque", "transparent"]
    created_at: int
    output_format: Literal["jpeg", "png", "webp"]
    quality: Literal["auto", "high", "low", "medium"]
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_generation.completed"]
    usage: Usage
    def __init__(
        self,
        *,
        b64_json: str,
        background: Literal["auto", "opaque", "transparent"],
        created_at: int,
        output_format: Literal["jpeg", "png", "webp"],
        quality: Literal["auto", "high", "low", "medium"],
        size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"],
        type: Literal["image_generation.completed"],
        usage: Usage,
        **values: Any,
    ) -> None: ...
