# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class CompletionUsage(BaseModel):
    """The tokens used."""

    completion_tokens: int
    """Tokens of the answer."""
    prompt_tokens: int
    """Tokens of the prompt."""
    total_tokens: int
    """Their sum."""
    completion_tokens_details: CompletionTokensDetails | None
    """What the answer's tokens were."""
    prompt_tokens_details: PromptTokensDetails | None
    """What the prompt's tokens were."""
    cost: float | None
    """The price in US dollars, where it is known."""
    cost_details: dict[str, Any] | None
    """The parts of the price (OpenRouter)."""
    cache_creation_input_tokens: int | None
    """Prompt tokens written to the cache (Anthropic, litellm)."""
    cache_read_input_tokens: int | None
    """Prompt tokens read from the cache (Anthropic, litellm)."""
    def __init__(
        self,
        *,
        completion_tokens: int,
        prompt_tokens: int,
        total_tokens: int,
        completion_tokens_details: CompletionTokensDetails | None = ...,
        prompt_tokens_details: PromptTokensDetails | None = ...,
        cost: float | None = ...,
        cost_details: dict[str, Any] | None = ...,
        cache_creation_input_tokens: int | None = ...,
        cache_read_input_tokens: int | None = ...,
        **values: Any,
    ) -> None: ...


class CompletionTokensDetails(BaseModel):
    """What the answer's tokens were."""

    accepted_prediction_tokens: int | None
    """Predicted tokens that were right."""
    audio_tokens: int | None
    """Tokens of sound."""
    reasoning_tokens: int | None
    """Tokens of thought."""
    rejected_prediction_tokens: int | None
    """Predicted tokens that were wrong; they are billed."""
    text_tokens: int | None
    """Tokens of text."""
    image_tokens: int | None
    """Tokens of images."""
    def __init__(
        self,
        *,
        accepted_prediction_tokens: int | None = ...,
        audio_tokens: int | None = ...,
        reasoning_tokens: int | None = ...,
        rejected_prediction_tokens: int | None = ...,
        text_tokens: int | None = ...,
        image_tokens: int | None = ...,
        **values: Any,
    ) -> None: ...


class PromptTokensDetails(BaseModel):
    """What the prompt's tokens were."""

    audio_tokens: int | None
    """Tokens of sound."""
    cache_write_tokens: int | None
    """Tokens written to the cache."""
    cached_tokens: int | None
    """Tokens read from the cache."""
    image_tokens: int | None
    """Tokens of images."""
    text_tokens: int | None
    """Tokens of text."""
    def __init__(
        self,
        *,
        audio_tokens: int | None = ...,
        cache_write_tokens: int | None = ...,
        cached_tokens: int | None = ...,
        image_tokens: int | None = ...,
        text_tokens: int | None = ...,
        **values: Any,
    ) -> None: ...
