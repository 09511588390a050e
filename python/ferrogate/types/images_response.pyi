# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.image import Image

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


class UsageOutputTokensDetails(BaseModel):
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
    output_tokens_details: UsageOutputTokensDetails | None
    def __init__(
        self,
        *,
        input_tokens: int,
        input_tokens_details: UsageInputTokensDetails,
        output_tokens: int,
        total_tokens: int,
        output_tokens_details: UsageOutputTokensDetails | None = ...,
        **values: Any,
    ) -> None: ...


class ImagesResponse(BaseModel):
    created: int
    background: Literal["opaque", "transparent"] | None
    data: list[Image] | None
    output_format: Literal["jpeg", "png", "webp"] | None
    quality: Literal["high", "low", "medium"] | None
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | None
    usage: Usage | None
    def __init__(
        self,
        *,
        created: int,
        background: Literal["opaque", "transparent"] | None = ...,
        data: list[Image] | None = ...,
        output_format: Literal["jpeg", "png", "webp"] | None = ...,
        quality: Literal["high", "low", "medium"] | None = ...,
        size: Literal["1024x1024", "1024x1536", "1536x1024"] | None = ...,
        usage: Usage | None = ...,
        **values: Any,
    ) -> None: ...
