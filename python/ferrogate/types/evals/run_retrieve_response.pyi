# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.evals.create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource
from ferrogate.types.evals.create_eval_jsonl_run_data_source import CreateEvalJSONLRunDataSource
from ferrogate.types.evals.eval_api_error import EvalAPIError
from ferrogate.types.graders.grader_inputs import GraderInputItem
from ferrogate.types.responses.response_format_text_config import ResponseFormatTextConfig
from ferrogate.types.responses.response_input_audio import ResponseInputAudio
from ferrogate.types.responses.response_input_text import ResponseInputText
from ferrogate.types.responses.tool import Tool
from ferrogate.types.shared.reasoning_effort import ReasoningEffort

class DataSourceResponsesSourceFileContentContent(BaseModel):
    item: dict[str, Any]
    sample: dict[str, Any] | None
    def __init__(
        self,
        *,
        item: dict[str, Any],
        sample: dict[str, Any] | None = ...,
        **values: Any,
    ) -> None: ...


class DataSourceResponsesSourceFileContent(BaseModel):
    content: list[DataSourceResponsesSourceFileContentContent]
    type: Literal["file_content"]
    def __init__(
        self,
        *,
        content: list[DataSourceResponsesSourceFileContentContent],
        type: Literal["file_content"],
        **values: Any,
    ) -> None: ...


class DataSourceResponsesSourceFileID(BaseModel):
    id: str
    type: Literal["file_id"]
    def __init__(
        self,
        *,
        id: str,
        type: Literal["file_id"],
        **values: Any,
    ) -> None: ...


class DataSourceResponsesSourceResponses(BaseModel):
    type: Literal["responses"]
    created_after: int | None
    created_before: int | None
    instructions_search: str | None
    metadata: Any
    model: str | None
    reasoning_effort: ReasoningEffort | None
    temperature: float | None
    tools: list[str] | None
    top_p: float | None
    users: list[str] | None
    def __init__(
        self,
        *,
        type: Literal["responses"],
        created_after: int | None = ...,
        created_before: int | None = ...,
        instructions_search: str | None = ...,
        metadata: Any = ...,
        model: str | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        temperature: float | None = ...,
        tools: list[str] | None = ...,
        top_p: float | None = ...,
        users: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(BaseModel):
    content: str
    role: str
    def __init__(
        self,
        *,
        content: str,
        role: str,
        **values: Any,
    ) -> None: ...


class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
    text: str
    type: Literal["output_text"]
    def __init__(
        self,
        *,
        text: str,
        type: Literal["output_text"],
        **values: Any,
    ) -> None: ...


class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]
    detail: str | None
    def __init__(
        self,
        *,
        image_url: str,
        type: Literal["input_image"],
        detail: str | None = ...,
        **values: Any,
    ) -> None: ...


class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(BaseModel):
    content: DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
    role: Literal["assistant", "developer", "system", "user"]
    type: Literal["message"] | None
    def __init__(
        self,
        *,
        content: DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent,
        role: Literal["assistant", "developer", "system", "user"],
        type: Literal["message"] | None = ...,
        **values: Any,
    ) -> None: ...


class DataSourceResponsesInputMessagesTemplate(BaseModel):
    template: list[DataSourceResponsesInputMessagesTemplateTemplate]
    type: Literal["template"]
    def __init__(
        self,
        *,
        template: list[DataSourceResponsesInputMessagesTemplateTemplate],
        type: Literal["template"],
        **values: Any,
    ) -> None: ...


class DataSourceResponsesInputMessagesItemReference(BaseModel):
    item_reference: str
    type: Literal["item_reference"]
    def __init__(
        self,
        *,
        item_reference: str,
        type: Literal["item_reference"],
        **values: Any,
    ) -> None: ...


class DataSourceResponsesSamplingParamsText(BaseModel):
    format: ResponseFormatTextConfig | None
    def __init__(
        self,
        *,
        format: ResponseFormatTextConfig | None = ...,
        **values: Any,
    ) -> None: ...


class DataSourceResponsesSamplingParams(BaseModel):
    max_completion_tokens: int | None
    reasoning_effort: ReasoningEffort | None
    seed: int | None
    temperature: float | None
    text: DataSourceResponsesSamplingParamsText | None
    tools: list[Tool] | None
    top_p: float | None
    def __init__(
        self,
        *,
        max_completion_tokens: int | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        seed: int | None = ...,
        temperature: float | None = ...,
        text: DataSourceResponsesSamplingParamsText | None = ...,
        tools: list[Tool] | None = ...,
        top_p: float | None = ...,
        **values: Any,
    ) -> None: ...


class DataSourceResponses(BaseModel):
    source: DataSourceResponsesSource
    type: Literal["responses"]
    input_messages: DataSourceResponsesInputMessages | None
    model: str | None
    sampling_params: DataSourceResponsesSamplingParams | None
    def __init__(
        self,
        *,
        source: DataSourceResponsesSource,
        type: Literal["responses"],
        input_messages: DataSourceResponsesInputMessages | None = ...,
        model: str | None = ...,
        sampling_params: DataSourceResponsesSamplingParams | None = ...,
        **values: Any,
    ) -> None: ...


class PerModelUsage(BaseModel):
    cached_tokens: int
    completion_tokens: int
    invocation_count: int
    run_model_name: str
    prompt_tokens: int
    total_tokens: int
    def __init__(
        self,
        *,
        cached_tokens: int,
        completion_tokens: int,
        invocation_count: int,
        run_model_name: str,
        prompt_tokens: int,
        total_tokens: int,
        **values: Any,
    ) -> None: ...


class PerTestingCriteriaResult(BaseModel):
    failed: int
    passed: int
    testing_criteria: str
    def __init__(
        self,
        *,
        failed: int,
        passed: int,
        testing_criteria: str,
        **values: Any,
    ) -> None: ...


class ResultCounts(BaseModel):
    errored: int
    failed: int
    passed: int
    total: int
    def __init__(
        self,
        *,
        errored: int,
        failed: int,
        passed: int,
        total: int,
        **values: Any,
    ) -> None: ...


class RunRetrieveResponse(BaseModel):
    id: str
    created_at: int
    data_source: DataSource
    error: EvalAPIError
    eval_id: str
    metadata: dict[str, str] | None
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: list[PerModelUsage]
    per_testing_criteria_results: list[PerTestingCriteriaResult]
    report_url: str
    result_counts: ResultCounts
    status: str
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        data_source: DataSource,
        error: EvalAPIError,
        eval_id: str,
        model: str,
        name: str,
        object: Literal["eval.run"],
        per_model_usage: list[PerModelUsage],
        per_testing_criteria_results: list[PerTestingCriteriaResult],
        report_url: str,
        result_counts: ResultCounts,
        status: str,
        metadata: dict[str, str] | None = ...,
        **values: Any,
    ) -> None: ...

DataSourceResponsesSource: TypeAlias = DataSourceResponsesSourceFileContent | DataSourceResponsesSourceFileID | DataSourceResponsesSourceResponses

DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = str | ResponseInputText | DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText | DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage | ResponseInputAudio | list[GraderInputItem]

DataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = DataSourceResponsesInputMessagesTemplateTemplateChatMessage | DataSourceResponsesInputMessagesTemplateTemplateEvalItem

DataSourceResponsesInputMessages: TypeAlias = DataSourceResponsesInputMessagesTemplate | DataSourceResponsesInputMessagesItemReference

DataSource: TypeAlias = CreateEvalJSONLRunDataSource | CreateEvalCompletionsRunDataSource | DataSourceResponses
