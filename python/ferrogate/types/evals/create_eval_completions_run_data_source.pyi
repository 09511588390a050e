# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.chat.chat_completion_function_tool import ChatCompletionFunctionTool
from ferrogate.types.graders.grader_inputs import GraderInputItem
from ferrogate.types.responses.easy_input_message import EasyInputMessage
from ferrogate.types.responses.response_input_audio import ResponseInputAudio
from ferrogate.types.responses.response_input_text import ResponseInputText
from ferrogate.types.shared.reasoning_effort import ReasoningEffort
from ferrogate.types.shared.response_format_json_object import ResponseFormatJSONObject
from ferrogate.types.shared.response_format_json_schema import ResponseFormatJSONSchema
from ferrogate.types.shared.response_format_text import ResponseFormatText

class SourceFileContentContent(BaseModel):
    item: dict[str, Any]
    sample: dict[str, Any] | None
    def __init__(
        self,
        *,
        item: dict[str, Any],
        sample: dict[str, Any] | None = ...,
        **values: Any,
    ) -> None: ...


class SourceFileContent(BaseModel):
    content: list[SourceFileContentContent]
    type: Literal["file_content"]
    def __init__(
        self,
        *,
        content: list[SourceFileContentContent],
        type: Literal["file_content"],
        **values: Any,
    ) -> None: ...


class SourceFileID(BaseModel):
    id: str
    type: Literal["file_id"]
    def __init__(
        self,
        *,
        id: str,
        type: Literal["file_id"],
        **values: Any,
    ) -> None: ...


class SourceStoredCompletions(BaseModel):
    type: Literal["stored_completions"]
    created_after: int | None
    created_before: int | None
    limit: int | None
    metadata: dict[str, str] | None
    model: str | None
    def __init__(
        self,
        *,
        type: Literal["stored_completions"],
        created_after: int | None = ...,
        created_before: int | None = ...,
        limit: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: str | None = ...,
        **values: Any,
    ) -> None: ...


class InputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
    text: str
    type: Literal["output_text"]
    def __init__(
        self,
        *,
        text: str,
        type: Literal["output_text"],
        **values: Any,
    ) -> None: ...


class InputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
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


class InputMessagesTemplateTemplateEvalItem(BaseModel):
    content: InputMessagesTemplateTemplateEvalItemContent
    role: Literal["assistant", "developer", "system", "user"]
    type: Literal["message"] | None
    def __init__(
        self,
        *,
        content: InputMessagesTemplateTemplateEvalItemContent,
        role: Literal["assistant", "developer", "system", "user"],
        type: Literal["message"] | None = ...,
        **values: Any,
    ) -> None: ...


class InputMessagesTemplate(BaseModel):
    template: list[InputMessagesTemplateTemplate]
    type: Literal["template"]
    def __init__(
        self,
        *,
        template: list[InputMessagesTemplateTemplate],
        type: Literal["template"],
        **values: Any,
    ) -> None: ...


class InputMessagesItemReference(BaseModel):
    item_reference: str
    type: Literal["item_reference"]
    def __init__(
        self,
        *,
        item_reference: str,
        type: Literal["item_reference"],
        **values: Any,
    ) -> None: ...


class SamplingParams(BaseModel):
    max_completion_tokens: int | None
    reasoning_effort: ReasoningEffort | None
    response_format: SamplingParamsResponseFormat | None
    seed: int | None
    temperature: float | None
    tools: list[ChatCompletionFunctionTool] | None
    top_p: float | None
    def __init__(
        self,
        *,
        max_completion_tokens: int | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: SamplingParamsResponseFormat | None = ...,
        seed: int | None = ...,
        temperature: float | None = ...,
        tools: list[ChatCompletionFunctionTool] | None = ...,
        top_p: float | None = ...,
        **values: Any,
    ) -> None: ...


class CreateEvalCompletionsRunDataSource(BaseModel):
    source: Source
    type: Literal["completions"]
    input_messages: InputMessages | None
    model: str | None
    sampling_params: SamplingParams | None
    def __init__(
        self,
        *,
        source: Source,
        type: Literal["completions"],
        input_messages: InputMessages | None = ...,
        model: str | None = ...,
        sampling_params: SamplingParams | None = ...,
        **values: Any,
    ) -> None: ...

Source: TypeAlias = SourceFileContent | SourceFileID | SourceStoredCompletions

InputMessagesTemplateTemplateEvalItemContent: TypeAlias = str | ResponseInputText | InputMessagesTemplateTemplateEvalItemContentOutputText | InputMessagesTemplateTemplateEvalItemContentInputImage | ResponseInputAudio | list[GraderInputItem]

InputMessagesTemplateTemplate: TypeAlias = EasyInputMessage | InputMessagesTemplateTemplateEvalItem

InputMessages: TypeAlias = InputMessagesTemplate | InputMessagesItemReference

SamplingParamsResponseFormat: TypeAlias = ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject
