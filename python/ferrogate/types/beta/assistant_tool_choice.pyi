# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.assistant_tool_choice_function import AssistantToolChoiceFunction

class AssistantToolChoice(BaseModel):
    type: Literal["code_interpreter", "file_search", "function"]
    function: AssistantToolChoiceFunction | None
    def __init__(
        self,
        *,
        type: Literal["code_interpreter", "file_search", "function"],
        function: AssistantToolChoiceFunction | None = ...,
        **values: Any,
    ) -> None: ...
