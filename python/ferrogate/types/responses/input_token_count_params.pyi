# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.responses.response_conversation_param_param import ResponseConversationParamParam
from ferrogate.types.responses.response_create_params import Conversation as _Conversation
from ferrogate.types.responses.response_format_text_config_param import ResponseFormatTextConfigParam
from ferrogate.types.responses.response_input_item_param import ResponseInputItemParam
from ferrogate.types.responses.tool_choice_allowed_param import ToolChoiceAllowedParam
from ferrogate.types.responses.tool_choice_apply_patch_param import ToolChoiceApplyPatchParam
from ferrogate.types.responses.tool_choice_custom_param import ToolChoiceCustomParam
from ferrogate.types.responses.tool_choice_function_param import ToolChoiceFunctionParam
from ferrogate.types.responses.tool_choice_mcp_param import ToolChoiceMcpParam
from ferrogate.types.responses.tool_choice_options import ToolChoiceOptions
from ferrogate.types.responses.tool_choice_shell_param import ToolChoiceShellParam
from ferrogate.types.responses.tool_choice_types_param import ToolChoiceTypesParam
from ferrogate.types.responses.tool_param import ToolParam
from ferrogate.types.shared_params.reasoning import Reasoning

class InputTokenCountParams(TypedDict, total=False):
    conversation: _Conversation | None
    input: str | Iterable[ResponseInputItemParam] | None
    instructions: str | None
    model: str | None
    parallel_tool_calls: bool | None
    personality: str | Literal["friendly", "pragmatic"]
    previous_response_id: str | None
    reasoning: Reasoning | None
    text: Text | None
    tool_choice: ToolChoice | None
    tools: Iterable[ToolParam] | None
    truncation: Literal["auto", "disabled"]


class Text(TypedDict, total=False):
    format: ResponseFormatTextConfigParam
    verbosity: Literal["high", "low", "medium"] | None


class ToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]

Conversation: TypeAlias = str | ResponseConversationParamParam

ToolChoice: TypeAlias = ToolChoiceOptions | ToolChoiceAllowedParam | ToolChoiceTypesParam | ToolChoiceFunctionParam | ToolChoiceMcpParam | ToolChoiceCustomParam | ToolChoiceSpecificProgrammaticToolCallingParam | ToolChoiceApplyPatchParam | ToolChoiceShellParam
