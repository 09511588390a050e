# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.beta.beta_response_conversation_param_param import BetaResponseConversationParamParam
from ferrogate.types.beta.beta_response_format_text_config_param import BetaResponseFormatTextConfigParam
from ferrogate.types.beta.beta_response_input_item_param import BetaResponseInputItemParam
from ferrogate.types.beta.beta_tool_choice_allowed_param import BetaToolChoiceAllowedParam
from ferrogate.types.beta.beta_tool_choice_apply_patch_param import BetaToolChoiceApplyPatchParam
from ferrogate.types.beta.beta_tool_choice_custom_param import BetaToolChoiceCustomParam
from ferrogate.types.beta.beta_tool_choice_function_param import BetaToolChoiceFunctionParam
from ferrogate.types.beta.beta_tool_choice_mcp_param import BetaToolChoiceMcpParam
from ferrogate.types.beta.beta_tool_choice_shell_param import BetaToolChoiceShellParam
from ferrogate.types.beta.beta_tool_choice_types_param import BetaToolChoiceTypesParam
from ferrogate.types.beta.beta_tool_param import BetaToolParam
from ferrogate.types.beta.response_create_params import Conversation as _Conversation
from ferrogate.types.responses.tool_choice_options import ToolChoiceOptions
from ferrogate.types.shared.reasoning_effort import ReasoningEffort

class InputTokenCountParams(TypedDict, total=False):
    conversation: _Conversation | None
    input: str | Iterable[BetaResponseInputItemParam] | None
    instructions: str | None
    model: str | None
    parallel_tool_calls: bool | None
    personality: str | Literal["friendly", "pragmatic"]
    previous_response_id: str | None
    reasoning: Reasoning | None
    text: Text | None
    tool_choice: ToolChoice | None
    tools: Iterable[BetaToolParam] | None
    truncation: Literal["auto", "disabled"]
    betas: Sequence[Literal["responses_multi_agent=v1"]]


class Reasoning(TypedDict, total=False):
    context: Literal["all_turns", "auto", "current_turn"] | None
    effort: ReasoningEffort
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: str | Literal["pro", "standard"]
    summary: Literal["auto", "concise", "detailed"] | None


class Text(TypedDict, total=False):
    format: BetaResponseFormatTextConfigParam
    verbosity: Literal["high", "low", "medium"] | None


class ToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]

Conversation: TypeAlias = str | BetaResponseConversationParamParam

ToolChoice: TypeAlias = ToolChoiceOptions | BetaToolChoiceAllowedParam | BetaToolChoiceTypesParam | BetaToolChoiceFunctionParam | BetaToolChoiceMcpParam | BetaToolChoiceCustomParam | ToolChoiceBetaSpecificProgrammaticToolCallingParam | BetaToolChoiceApplyPatchParam | BetaToolChoiceShellParam
