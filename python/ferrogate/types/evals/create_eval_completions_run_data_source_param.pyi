# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Any, Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.chat.chat_completion_function_tool_param import ChatCompletionFunctionToolParam
from ferrogate.types.chat.completion_create_params import ResponseFormat
from ferrogate.types.graders.grader_inputs_param import GraderInputsParamItem
from ferrogate.types.responses.easy_input_message_param import EasyInputMessageParam
from ferrogate.types.responses.response_input_audio_param import ResponseInputAudioParam
from ferrogate.types.responses.response_input_text_param import ResponseInputTextParam
from ferrogate.types.shared.reasoning_effort import ReasoningEffort
from ferrogate.types.shared_params.response_format_json_object import ResponseFormatJSONObject
from ferrogate.types.shared_params.response_format_json_schema import ResponseFormatJSONSchema
from ferrogate.types.shared_params.response_format_text import ResponseFormatText

class SourceFileContentContent(TypedDict, total=False):
    item: Required[dict[str, Any]]
    sample: dict[str, Any]


class SourceFileContent(TypedDict, total=False):
    content: Required[Iterable[SourceFileContentContent]]
    type: Required[Literal["file_content"]]


class SourceFileID(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["file_id"]]


class SourceStoredCompletions(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    created_after: int | None
    created_before: int | None
    limit: int | None
    metadata: dict[str, str] | None
    model: str | None


class InputMessagesTemplateTemplateEvalItemContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class InputMessagesTemplateTemplateEvalItemContentInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class InputMessagesTemplateTemplateEvalItem(TypedDict, total=False):
    content: Required[InputMessagesTemplateTemplateEvalItemContent]
    role: Required[Literal["assistant", "developer", "system", "user"]]
    type: Literal["message"]


class InputMessagesTemplate(TypedDict, total=False):
    template: Required[Iterable[InputMessagesTemplateTemplate]]
    type: Required[Literal["template"]]


class InputMessagesItemReference(TypedDict, total=False):
    item_reference: Required[str]
    type: Required[Literal["item_reference"]]


class SamplingParams(TypedDict, total=False):
    max_completion_tokens: int
    reasoning_effort: ReasoningEffort
    response_format: ResponseFormat
    seed: int
    temperature: float
    tools: Iterable[ChatCompletionFunctionToolParam]
    top_p: float


class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    source: Required[Source]
    type: Required[Literal["completions"]]
    input_messages: InputMessages
    model: str
    sampling_params: SamplingParams

Source: TypeAlias = SourceFileContent | SourceFileID | SourceStoredCompletions

InputMessagesTemplateTemplateEvalItemContent: TypeAlias = str | ResponseInputTextParam | InputMessagesTemplateTemplateEvalItemContentOutputText | InputMessagesTemplateTemplateEvalItemContentInputImage | ResponseInputAudioParam | Sequence[GraderInputsParamItem]

InputMessagesTemplateTemplate: TypeAlias = EasyInputMessageParam | InputMessagesTemplateTemplateEvalItem

InputMessages: TypeAlias = InputMessagesTemplate | InputMessagesItemReference

SamplingParamsResponseFormat: TypeAlias = ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject
