# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Any, Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.evals.create_eval_completions_run_data_source_param import CreateEvalCompletionsRunDataSourceParam
from ferrogate.types.evals.create_eval_jsonl_run_data_source_param import CreateEvalJSONLRunDataSourceParam
from ferrogate.types.graders.grader_inputs_param import GraderInputsParamItem
from ferrogate.types.responses.response_format_text_config_param import ResponseFormatTextConfigParam
from ferrogate.types.responses.response_input_audio_param import ResponseInputAudioParam
from ferrogate.types.responses.response_input_text_param import ResponseInputTextParam
from ferrogate.types.responses.tool_param import ToolParam
from ferrogate.types.shared.reasoning_effort import ReasoningEffort

class RunCreateParams(TypedDict, total=False):
    data_source: Required[DataSource]
    metadata: dict[str, str] | None
    name: str


class DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent(TypedDict, total=False):
    item: Required[dict[str, Any]]
    sample: dict[str, Any]


class DataSourceCreateEvalResponsesRunDataSourceSourceFileContent(TypedDict, total=False):
    content: Required[Iterable[DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent]]
    type: Required[Literal["file_content"]]


class DataSourceCreateEvalResponsesRunDataSourceSourceFileID(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["file_id"]]


class DataSourceCreateEvalResponsesRunDataSourceSourceResponses(TypedDict, total=False):
    type: Required[Literal["responses"]]
    created_after: int | None
    created_before: int | None
    instructions_search: str | None
    metadata: Any
    model: str | None
    reasoning_effort: ReasoningEffort
    temperature: float | None
    tools: Sequence[str] | None
    top_p: float | None
    users: Sequence[str] | None


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage(TypedDict, total=False):
    content: Required[str]
    role: Required[str]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem(TypedDict, total=False):
    content: Required[DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent]
    role: Required[Literal["assistant", "developer", "system", "user"]]
    type: Literal["message"]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate(TypedDict, total=False):
    template: Required[Iterable[DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate]]
    type: Required[Literal["template"]]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference(TypedDict, total=False):
    item_reference: Required[str]
    type: Required[Literal["item_reference"]]


class DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText(TypedDict, total=False):
    format: ResponseFormatTextConfigParam


class DataSourceCreateEvalResponsesRunDataSourceSamplingParams(TypedDict, total=False):
    max_completion_tokens: int
    reasoning_effort: ReasoningEffort
    seed: int
    temperature: float
    text: DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText
    tools: Iterable[ToolParam]
    top_p: float


class DataSourceCreateEvalResponsesRunDataSource(TypedDict, total=False):
    source: Required[DataSourceCreateEvalResponsesRunDataSourceSource]
    type: Required[Literal["responses"]]
    input_messages: DataSourceCreateEvalResponsesRunDataSourceInputMessages
    model: str
    sampling_params: DataSourceCreateEvalResponsesRunDataSourceSamplingParams

DataSourceCreateEvalResponsesRunDataSourceSource: TypeAlias = DataSourceCreateEvalResponsesRunDataSourceSourceFileContent | DataSourceCreateEvalResponsesRunDataSourceSourceFileID | DataSourceCreateEvalResponsesRunDataSourceSourceResponses

DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent: TypeAlias = str | ResponseInputTextParam | DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText | DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage | ResponseInputAudioParam | Sequence[GraderInputsParamItem]

DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate: TypeAlias = DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage | DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem

DataSourceCreateEvalResponsesRunDataSourceInputMessages: TypeAlias = DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate | DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference

DataSource: TypeAlias = CreateEvalJSONLRunDataSourceParam | CreateEvalCompletionsRunDataSourceParam | DataSourceCreateEvalResponsesRunDataSource
