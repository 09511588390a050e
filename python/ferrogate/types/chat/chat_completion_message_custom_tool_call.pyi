# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ChatCompletionMessageCustomToolCall(BaseModel):
    """A call of a custom tool."""

    id: str
    """The id of the call, to be named in the answer to it."""
    custom: Custom
    """The tool and its input."""
    type: Literal["custom"]
    """Always `custom`."""
    def __init__(
        self,
        *,
        id: str,
        custom: Custom,
        type: Literal["custom"],
        **values: Any,
    ) -> None: ...


class Custom(BaseModel):
    """A custom tool and its input."""

    input: str
    """The input, as the model wrote it."""
    name: str
    """The name of the tool."""
    def __init__(
        self,
        *,
        input: str,
        name: str,
        **values: Any,
    ) -> None: ...
