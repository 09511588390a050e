# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate.types.beta.beta_response_function_tool_call import Agent, BetaResponseFunctionToolCall, Caller

class BetaResponseFunctionToolCallItem(BetaResponseFunctionToolCall):
    id: str  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]
    status: Literal["in_progress", "completed", "incomplete"]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]
    created_by: str | None
    def __init__(
        self,
        *,
        arguments: str,
        call_id: str,
        name: str,
        type: Literal["function_call"],
        id: str,
        status: Literal["in_progress", "completed", "incomplete"],
        agent: Agent | None = ...,
        caller: Caller | None = ...,
        namespace: str | None = ...,
        created_by: str | None = ...,
        **values: Any,
    ) -> None: ...
