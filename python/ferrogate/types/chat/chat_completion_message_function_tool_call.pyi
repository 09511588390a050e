# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ChatCompletionMessageFunctionToolCall(BaseModel):
    """A call of a function."""

    id: str
    """The id of the call, to be named in the answer to it."""
    function: Function
    """The function and its arguments."""
    type: Literal["function"]
    """Always `function`."""
    index: int | None
    """Its place among the calls, where the provider reports it."""
    provider_specific_fields: dict[str, Any] | None
    """What the provider said beyond the shape."""
    def __init__(
        self,
        *,
        id: str,
        function: Function,
        type: Literal["function"],
        index: int | None = ...,
        provider_specific_fields: dict[str, Any] | None = ...,
        **values: Any,
    ) -> None: ...


class Function(BaseModel):
    """A function and its arguments."""

    arguments: str
    """The arguments as JSON text, as the model wrote it."""
    name: str
    """The name of the function."""
    def __init__(
        self,
        *,
        arguments: str,
        name: str,
        **values: Any,
    ) -> None: ...
