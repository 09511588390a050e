# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
from ferrogate.types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
from ferrogate.types.beta.assistant_tool_param import AssistantToolParam
from ferrogate.types.beta.code_interpreter_tool_param import CodeInterpreterToolParam
from ferrogate.types.beta.threads.message_content_part_param import MessageContentPartParam
from ferrogate.types.beta.threads.runs.run_step_include import RunStepInclude
from ferrogate.types.chat_model import ChatModel
from ferrogate.types.shared.reasoning_effort import ReasoningEffort

class RunCreateParamsBase(TypedDict, total=False):
    assistant_id: Required[str]
    include: Sequence[RunStepInclude]
    additional_instructions: str | None
    additional_messages: Iterable[AdditionalMessage] | None
    instructions: str | None
    max_completion_tokens: int | None
    max_prompt_tokens: int | None
    metadata: dict[str, str] | None
    model: str | ChatModel | None
    parallel_tool_calls: bool
    reasoning_effort: ReasoningEffort
    response_format: AssistantResponseFormatOptionParam | None
    temperature: float | None
    tool_choice: AssistantToolChoiceOptionParam | None
    tools: Iterable[AssistantToolParam] | None
    top_p: float | None
    truncation_strategy: TruncationStrategy | None


class AdditionalMessageAttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class AdditionalMessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[AdditionalMessageAttachmentTool]


class AdditionalMessage(TypedDict, total=False):
    content: Required[str | Iterable[MessageContentPartParam]]
    role: Required[Literal["assistant", "user"]]
    attachments: Iterable[AdditionalMessageAttachment] | None
    metadata: dict[str, str] | None


class TruncationStrategy(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]
    last_messages: int | None


class RunCreateParamsNonStreaming(RunCreateParamsBase, total=False):
    stream: Literal[False] | None


class RunCreateParamsStreaming(RunCreateParamsBase, total=False):
    stream: Required[Literal[True]]

AdditionalMessageAttachmentTool: TypeAlias = CodeInterpreterToolParam | AdditionalMessageAttachmentToolFileSearch

RunCreateParams: TypeAlias = RunCreateParamsNonStreaming | RunCreateParamsStreaming
