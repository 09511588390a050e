# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate.types.chat.chat_completion_message_function_tool_call import ChatCompletionMessageFunctionToolCall, Function

class ParsedFunction(Function):
    parsed_arguments: Any
    def __init__(
        self,
        *,
        arguments: str,
        name: str,
        parsed_arguments: Any = ...,
        **values: Any,
    ) -> None: ...


class ParsedFunctionToolCall(ChatCompletionMessageFunctionToolCall):
    function: ParsedFunction  # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]
    def __init__(
        self,
        *,
        id: str,
        function: ParsedFunction,
        type: Literal["function"],
        index: int | None = ...,
        provider_specific_fields: dict[str, Any] | None = ...,
        **values: Any,
    ) -> None: ...
