from collections.abc import Iterable, Sequence
from typing import Any

def token_counter(
    model: str = "",
    custom_tokenizer: Any = None,
    text: str | list[str] | None = None,
    messages: Iterable[Any] | None = None,
    count_response_tokens: bool | None = False,
    tools: list[Any] | None = None,
    tool_choice: Any = None,
    use_default_image_token_count: bool | None = False,
    default_token_count: int | None = None,
) -> int: ...
def encode(model: str = "", text: str = "", custom_tokenizer: Any = None) -> list[int]: ...
def decode(model: str = "", tokens: Sequence[int] = (), custom_tokenizer: Any = None) -> str: ...
def create_tokenizer(json: str) -> dict[str, Any]: ...
def create_pretrained_tokenizer(
    identifier: str, revision: str = "main", auth_token: str | None = None
) -> dict[str, Any]: ...
def trim_messages(
    messages: Iterable[Any],
    model: str | None = None,
    trim_ratio: float = 0.75,
    return_response_tokens: bool = False,
    max_tokens: int | None = None,
) -> Any: ...
def shorten_message_to_fit_limit(
    message: Any, tokens_needed: int, model: str | None, raise_error_on_max_limit: bool = False
) -> Any: ...
async def acount_tokens(
    model: str, messages: Iterable[Any], tools: list[Any] | None = None, system: str | None = None, **_: Any
) -> dict[str, Any]: ...
