# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate.types.beta.beta_response_custom_tool_call_output import Agent, BetaResponseCustomToolCallOutput, Caller
from ferrogate.types.beta.beta_response_input_content import BetaResponseInputContent

class BetaResponseCustomToolCallOutputItem(BetaResponseCustomToolCallOutput):
    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]
    status: Literal["completed", "in_progress", "incomplete"]
    created_by: str | None
    def __init__(
        self,
        *,
        call_id: str,
        output: str | list[BetaResponseInputContent],
        type: Literal["custom_tool_call_output"],
        id: str,
        status: Literal["completed", "in_progress", "incomplete"],
        agent: Agent | None = ...,
        caller: Caller | None = ...,
        created_by: str | None = ...,
        **values: Any,
    ) -> None: ...
