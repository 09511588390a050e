# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.thread import Thread
from ferrogate.types.beta.threads.message import Message
from ferrogate.types.beta.threads.message_delta_event import MessageDeltaEvent
from ferrogate.types.beta.threads.run import Run
from ferrogate.types.beta.threads.runs.run_step import RunStep
from ferrogate.types.beta.threads.runs.run_step_delta_event import RunStepDeltaEvent
from ferrogate.types.shared.error_object import ErrorObject

class ThreadCreated(BaseModel):
    data: Thread
    event: Literal["thread.created"]
    enabled: bool | None
    def __init__(
        self,
        *,
        data: Thread,
        event: Literal["thread.created"],
        enabled: bool | None = ...,
        **values: Any,
    ) -> None: ...


class ThreadRunCreated(BaseModel):
    data: Run
    event: Literal["thread.run.created"]
    def __init__(
        self,
        *,
        data: Run,
        event: Literal["thread.run.created"],
        **values: Any,
    ) -> None: ...


class ThreadRunQueued(BaseModel):
    data: Run
    event: Literal["thread.run.queued"]
    def __init__(
        self,
        *,
        data: Run,
        event: Literal["thread.run.queued"],
        **values: Any,
    ) -> None: ...


class ThreadRunInProgress(BaseModel):
    data: Run
    event: Literal["thread.run.in_progress"]
    def __init__(
        self,
        *,
        data: Run,
        event: Literal["thread.run.in_progress"],
        **values: Any,
    ) -> None: ...


class ThreadRunRequiresAction(BaseModel):
    data: Run
    event: Literal["thread.run.requires_action"]
    def __init__(
        self,
        *,
        data: Run,
        event: Literal["thread.run.requires_action"],
        **values: Any,
    ) -> None: ...


class ThreadRunCompleted(BaseModel):
    data: Run
    event: Literal["thread.run.completed"]
    def __init__(
        self,
        *,
        data: Run,
        event: Literal["thread.run.completed"],
        **values: Any,
    ) -> None: ...


class ThreadRunIncomplete(BaseModel):
    data: Run
    event: Literal["thread.run.incomplete"]
    def __init__(
        self,
        *,
        data: Run,
        event: Literal["thread.run.incomplete"],
        **values: Any,
    ) -> None: ...


class ThreadRunFailed(BaseModel):
    data: Run
    event: Literal["thread.run.failed"]
    def __init__(
        self,
        *,
        data: Run,
        event: Literal["thread.run.failed"],
        **values: Any,
    ) -> None: ...


class ThreadRunCancelling(BaseModel):
    data: Run
    event: Literal["thread.run.cancelling"]
    def __init__(
        self,
        *,
        data: Run,
        event: Literal["thread.run.cancelling"],
        **values: Any,
    ) -> None: ...


class ThreadRunCancelled(BaseModel):
    data: Run
    event: Literal["thread.run.cancelled"]
    def __init__(
        self,
        *,
        data: Run,
        event: Literal["thread.run.cancelled"],
        **values: Any,
    ) -> None: ...


class ThreadRunExpired(BaseModel):
    data: Run
    event: Literal["thread.run.expired"]
    def __init__(
        self,
        *,
        data: Run,
        event: Literal["thread.run.expired"],
        **values: Any,
    ) -> None: ...


class ThreadRunStepCreated(BaseModel):
    data: RunStep
    event: Literal["thread.run.step.created"]
    def __init__(
        self,
        *,
        data: RunStep,
        event: Literal["thread.run.step.created"],
        **values: Any,
    ) -> None: ...


class ThreadRunStepInProgress(BaseModel):
    data: RunStep
    event: Literal["thread.run.step.in_progress"]
    def __init__(
        self,
        *,
        data: RunStep,
        event: Literal["thread.run.step.in_progress"],
        **values: Any,
    ) -> None: ...


class ThreadRunStepDelta(BaseModel):
    data: RunStepDeltaEvent
    event: Literal["thread.run.step.delta"]
    def __init__(
        self,
        *,
        data: RunStepDeltaEvent,
        event: Literal["thread.run.step.delta"],
        **values: Any,
    ) -> None: ...


class ThreadRunStepCompleted(BaseModel):
    data: RunStep
    event: Literal["thread.run.step.completed"]
    def __init__(
        self,
        *,
        data: RunStep,
        event: Literal["thread.run.step.completed"],
        **values: Any,
    ) -> None: ...


class ThreadRunStepFailed(BaseModel):
    data: RunStep
    event: Literal["thread.run.step.failed"]
    def __init__(
        self,
        *,
        data: RunStep,
        event: Literal["thread.run.step.failed"],
        **values: Any,
    ) -> None: ...


class ThreadRunStepCancelled(BaseModel):
    data: RunStep
    event: Literal["thread.run.step.cancelled"]
    def __init__(
        self,
        *,
        data: RunStep,
        event: Literal["thread.run.step.cancelled"],
        **values: Any,
    ) -> None: ...


class ThreadRunStepExpired(BaseModel):
    data: RunStep
    event: Literal["thread.run.step.expired"]
    def __init__(
        self,
        *,
        data: RunStep,
        event: Literal["thread.run.step.expired"],
        **values: Any,
    ) -> None: ...


class ThreadMessageCreated(BaseModel):
    data: Message
    event: Literal["thread.message.created"]
    def __init__(
        self,
        *,
        data: Message,
        event: Literal["thread.message.created"],
        **values: Any,
    ) -> None: ...


class ThreadMessageInProgress(BaseModel):
    data: Message
    event: Literal["thread.message.in_progress"]
    def __init__(
        self,
        *,
        data: Message,
        event: Literal["thread.message.in_progress"],
        **values: Any,
    ) -> None: ...


class ThreadMessageDelta(BaseModel):
    data: MessageDeltaEvent
    event: Literal["thread.message.delta"]
    def __init__(
        self,
        *,
        data: MessageDeltaEvent,
        event: Literal["thread.message.delta"],
        **values: Any,
    ) -> None: ...


class ThreadMessageCompleted(BaseModel):
    data: Message
    event: Literal["thread.message.completed"]
    def __init__(
        self,
        *,
        data: Message,
        event: Literal["thread.message.completed"],
        **values: Any,
    ) -> None: ...


class ThreadMessageIncomplete(BaseModel):
    data: Message
    event: Literal["thread.message.incomplete"]
    def __init__(
        self,
        *,
        data: Message,
        event: Literal["thread.message.incomplete"],
        **values: Any,
    ) -> None: ...


class ErrorEvent(BaseModel):
    data: ErrorObject
    event: Literal["error"]
    def __init__(
        self,
        *,
        data: ErrorObject,
        event: Literal["error"],
        **values: Any,
    ) -> None: ...

AssistantStreamEvent: TypeAlias = ThreadCreated | ThreadRunCreated | ThreadRunQueued | ThreadRunInProgress | ThreadRunRequiresAction | ThreadRunCompleted | ThreadRunIncomplete | ThreadRunFailed | ThreadRunCancelling | ThreadRunCancelled | ThreadRunExpired | ThreadRunStepCreated | ThreadRunStepInProgress | ThreadRunStepDelta | ThreadRunStepCompleted | ThreadRunStepFailed | ThreadRunStepCancelled | ThreadRunStepExpired | ThreadMessageCreated | ThreadMessageInProgress | ThreadMessageDelta | ThreadMessageCompleted | ThreadMessageIncomplete | ErrorEvent
