# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.threads.runs.message_creation_step_details import MessageCreationStepDetails
from ferrogate.types.beta.threads.runs.tool_calls_step_details import ToolCallsStepDetails

class LastError(BaseModel):
    code: Literal["rate_limit_exceeded", "server_error"]
    message: str
    def __init__(
        self,
        *,
        code: Literal["rate_limit_exceeded", "server_error"],
        message: str,
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


class RunStep(BaseModel):
    id: str
    assistant_id: str
    cancelled_at: int | None
    completed_at: int | None
    created_at: int
    expired_at: int | None
    failed_at: int | None
    last_error: LastError | None
    metadata: dict[str, str] | None
    object: Literal["thread.run.step"]
    run_id: str
    status: Literal["cancelled", "completed", "expired", "failed", "in_progress"]
    step_details: StepDetails
    thread_id: str
    type: Literal["message_creation", "tool_calls"]
    usage: Usage | None
    def __init__(
        self,
        *,
        id: str,
        assistant_id: str,
        created_at: int,
        object: Literal["thread.run.step"],
        run_id: str,
        status: Literal["cancelled", "completed", "expired", "failed", "in_progress"],
        step_details: StepDetails,
        thread_id: str,
        type: Literal["message_creation", "tool_calls"],
        cancelled_at: int | None = ...,
        completed_at: int | None = ...,
        expired_at: int | None = ...,
        failed_at: int | None = ...,
        last_error: LastError | None = ...,
        metadata: dict[str, str] | None = ...,
        usage: Usage | None = ...,
        **values: Any,
    ) -> None: ...

StepDetails: TypeAlias = MessageCreationStepDetails | ToolCallsStepDetails
