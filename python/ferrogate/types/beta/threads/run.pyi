# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.assistant_response_format_option import AssistantResponseFormatOption
from ferrogate.types.beta.assistant_tool import AssistantTool
from ferrogate.types.beta.assistant_tool_choice_option import AssistantToolChoiceOption
from ferrogate.types.beta.threads.required_action_function_tool_call import RequiredActionFunctionToolCall
from ferrogate.types.beta.threads.run_status import RunStatus

class IncompleteDetails(BaseModel):
    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None
    def __init__(
        self,
        *,
        reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None = ...,
        **values: Any,
    ) -> None: ...


class LastError(BaseModel):
    code: Literal["invalid_prompt", "rate_limit_exceeded", "server_error"]
    message: str
    def __init__(
        self,
        *,
        code: Literal["invalid_prompt", "rate_limit_exceeded", "server_error"],
        message: str,
        **values: Any,
    ) -> None: ...


class RequiredActionSubmitToolOutputs(BaseModel):
    tool_calls: list[RequiredActionFunctionToolCall]
    def __init__(
        self,
        *,
        tool_calls: list[RequiredActionFunctionToolCall],
        **values: Any,
    ) -> None: ...


class RequiredAction(BaseModel):
    submit_tool_outputs: RequiredActionSubmitToolOutputs
    type: Literal["submit_tool_outputs"]
    def __init__(
        self,
        *,
        submit_tool_outputs: RequiredActionSubmitToolOutputs,
        type: Literal["submit_tool_outputs"],
        **values: Any,
    ) -> None: ...


class TruncationStrategy(BaseModel):
    type: Literal["auto", "last_messages"]
    last_messages: int | None
    def __init__(
        self,
        *,
        type: Literal["auto", "last_messages"],
        last_messages: int | None = ...,
        **values: Any,
    ) -> None: ...


class Usage(BaseModel):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    def __init__(
        self,
        *,
        completion_tokens: int,
        prompt_tokens: int,
        total_tokens: int,
        **values: Any,
    ) -> None: ...


class Run(BaseModel):
    id: str
    assistant_id: str
    cancelled_at: int | None
    completed_at: int | None
    created_at: int
    expires_at: int | None
    failed_at: int | None
    incomplete_details: IncompleteDetails | None
    instructions: str
    last_error: LastError | None
    max_completion_tokens: int | None
    max_prompt_tokens: int | None
    metadata: dict[str, str] | None
    model: str
    object: Literal["thread.run"]
    parallel_tool_calls: bool
    required_action: RequiredAction | None
    response_format: AssistantResponseFormatOption | None
    started_at: int | None
    status: RunStatus
    thread_id: str
    tool_choice: AssistantToolChoiceOption | None
    tools: list[AssistantTool]
    truncation_strategy: TruncationStrategy | None
    usage: Usage | None
    temperature: float | None
    top_p: float | None
    def __init__(
        self,
        *,
        id: str,
        assistant_id: str,
        created_at: int,
        instructions: str,
        model: str,
        object: Literal["thread.run"],
        parallel_tool_calls: bool,
        status: RunStatus,
        thread_id: str,
        tools: list[AssistantTool],
        cancelled_at: int | None = ...,
        completed_at: int | None = ...,
        expires_at: int | None = ...,
        failed_at: int | None = ...,
        incomplete_details: IncompleteDetails | None = ...,
        last_error: LastError | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: dict[str, str] | None = ...,
        required_action: RequiredAction | None = ...,
        response_format: AssistantResponseFormatOption | None = ...,
        started_at: int | None = ...,
        tool_choice: AssistantToolChoiceOption | None = ...,
        truncation_strategy: TruncationStrategy | None = ...,
        usage: Usage | None = ...,
        temperature: float | None = ...,
        top_p: float | None = ...,
        **values: Any,
    ) -> None: ...
