from collections.abc import Iterable
from typing import Any

from ferrogate.types.responses.parsed_response import ParsedResponse

class ResponseStreamState:
    final: ParsedResponse | None
    def __init__(
        self, *, input_tools: Iterable[Any] | Any = ..., text_format: Any = ..., starting_after: int | None = ...
    ) -> None: ...
    def handle_event(self, event: Any) -> list[Any]: ...
