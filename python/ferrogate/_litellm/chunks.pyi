from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from ferrogate._core import BaseModel
from ferrogate.types import Completion
from ferrogate.types.chat import ChatCompletion

def stream_chunk_builder(
    chunks: Iterable[BaseModel | Mapping[str, Any]],
    messages: Sequence[Any] | None = None,
    start_time: object = None,
    end_time: object = None,
    logging_obj: object = None,
    count_prompt_tokens: Callable[[], int] | None = None,
) -> ChatCompletion | Completion | None: ...
def stream_chunk_builder_text_completion(
    chunks: Iterable[BaseModel | Mapping[str, Any]], messages: Sequence[Any] | None = None
) -> Completion: ...
def mock_completion(
    model: str,
    messages: Sequence[Any],
    stream: bool | None = False,
    n: int | None = None,
    mock_response: Any = "This is a mock request",
    **options: Any,
) -> Any: ...
