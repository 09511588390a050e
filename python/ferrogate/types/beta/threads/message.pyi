# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.code_interpreter_tool import CodeInterpreterTool
from ferrogate.types.beta.threads.message_content import MessageContent

class AttachmentToolAssistantToolsFileSearchTypeOnly(BaseModel):
    type: Literal["file_search"]
    def __init__(
        self,
        *,
        type: Literal["file_search"],
        **values: Any,
    ) -> None: ...


class Attachment(BaseModel):
    file_id: str | None
    tools: list[AttachmentTool] | None
    def __init__(
        self,
        *,
        file_id: str | None = ...,
        tools: list[AttachmentTool] | None = ...,
        **values: Any,
    ) -> None: ...


class IncompleteDetails(BaseModel):
    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]
    def __init__(
        self,
        *,
        reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"],
        **values: Any,
    ) -> None: ...


class Message(BaseModel):
    id: str
    assistant_id: str | None
    attachments: list[Attachment] | None
    completed_at: int | None
    content: list[MessageContent]
    created_at: int
    incomplete_at: int | None
    incomplete_details: IncompleteDetails | None
    metadata: dict[str, str] | None
    object: Literal["thread.message"]
    role: Literal["assistant", "user"]
    run_id: str | None
    status: Literal["completed", "in_progress", "incomplete"]
    thread_id: str
    def __init__(
        self,
        *,
        id: str,
        content: list[MessageContent],
        created_at: int,
        object: Literal["thread.message"],
        role: Literal["assistant", "user"],
        status: Literal["completed", "in_progress", "incomplete"],
        thread_id: str,
        assistant_id: str | None = ...,
        attachments: list[Attachment] | None = ...,
        completed_at: int | None = ...,
        incomplete_at: int | None = ...,
        incomplete_details: IncompleteDetails | None = ...,
        metadata: dict[str, str] | None = ...,
        run_id: str | None = ...,
        **values: Any,
    ) -> None: ...

AttachmentTool: TypeAlias = CodeInterpreterTool | AttachmentToolAssistantToolsFileSearchTypeOnly
