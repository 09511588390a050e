# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.chatkit.chatkit_thread_assistant_message_item import ChatKitThreadAssistantMessageItem
from ferrogate.types.beta.chatkit.chatkit_thread_user_message_item import ChatKitThreadUserMessageItem
from ferrogate.types.beta.chatkit.chatkit_widget_item import ChatKitWidgetItem

class DataChatKitClientToolCall(BaseModel):
    id: str
    arguments: str
    call_id: str
    created_at: int
    name: str
    object: Literal["chatkit.thread_item"]
    output: str | None
    status: Literal["completed", "in_progress"]
    thread_id: str
    type: Literal["chatkit.client_tool_call"]
    def __init__(
        self,
        *,
        id: str,
        arguments: str,
        call_id: str,
        created_at: int,
        name: str,
        object: Literal["chatkit.thread_item"],
        status: Literal["completed", "in_progress"],
        thread_id: str,
        type: Literal["chatkit.client_tool_call"],
        output: str | None = ...,
        **values: Any,
    ) -> None: ...


class DataChatKitTask(BaseModel):
    id: str
    created_at: int
    heading: str | None
    object: Literal["chatkit.thread_item"]
    summary: str | None
    task_type: Literal["custom", "thought"]
    thread_id: str
    type: Literal["chatkit.task"]
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        object: Literal["chatkit.thread_item"],
        task_type: Literal["custom", "thought"],
        thread_id: str,
        type: Literal["chatkit.task"],
        heading: str | None = ...,
        summary: str | None = ...,
        **values: Any,
    ) -> None: ...


class DataChatKitTaskGroupTask(BaseModel):
    heading: str | None
    summary: str | None
    type: Literal["custom", "thought"]
    def __init__(
        self,
        *,
        type: Literal["custom", "thought"],
        heading: str | None = ...,
        summary: str | None = ...,
        **values: Any,
    ) -> None: ...


class DataChatKitTaskGroup(BaseModel):
    id: str
    created_at: int
    object: Literal["chatkit.thread_item"]
    tasks: list[DataChatKitTaskGroupTask]
    thread_id: str
    type: Literal["chatkit.task_group"]
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        object: Literal["chatkit.thread_item"],
        tasks: list[DataChatKitTaskGroupTask],
        thread_id: str,
        type: Literal["chatkit.task_group"],
        **values: Any,
    ) -> None: ...


class ChatKitThreadItemList(BaseModel):
    data: list[Data]
    first_id: str | None
    has_more: bool
    last_id: str | None
    object: Literal["list"]
    def __init__(
        self,
        *,
        data: list[Data],
        has_more: bool,
        object: Literal["list"],
        first_id: str | None = ...,
        last_id: str | None = ...,
        **values: Any,
    ) -> None: ...

Data: TypeAlias = ChatKitThreadUserMessageItem | ChatKitThreadAssistantMessageItem | ChatKitWidgetItem | DataChatKitClientToolCall | DataChatKitTask | DataChatKitTaskGroup
