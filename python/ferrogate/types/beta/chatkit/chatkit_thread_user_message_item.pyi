# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.chatkit.chatkit_attachment import ChatKitAttachment

class ContentInputText(BaseModel):
    text: str
    type: Literal["input_text"]
    def __init__(
        self,
        *,
        text: str,
        type: Literal["input_text"],
        **values: Any,
    ) -> None: ...


class ContentQuotedText(BaseModel):
    text: str
    type: Literal["quoted_text"]
    def __init__(
        self,
        *,
        text: str,
        type: Literal["quoted_text"],
        **values: Any,
    ) -> None: ...


class InferenceOptionsToolChoice(BaseModel):
    id: str
    def __init__(
        self,
        *,
        id: str,
        **values: Any,
    ) -> None: ...


class InferenceOptions(BaseModel):
    model: str | None
    tool_choice: InferenceOptionsToolChoice | None
    def __init__(
        self,
        *,
        model: str | None = ...,
        tool_choice: InferenceOptionsToolChoice | None = ...,
        **values: Any,
    ) -> None: ...


class ChatKitThreadUserMessageItem(BaseModel):
    id: str
    attachments: list[ChatKitAttachment]
    content: list[Content]
    created_at: int
    inference_options: InferenceOptions | None
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.user_message"]
    def __init__(
        self,
        *,
        id: str,
        attachments: list[ChatKitAttachment],
        content: list[Content],
        created_at: int,
        object: Literal["chatkit.thread_item"],
        thread_id: str,
        type: Literal["chatkit.user_message"],
        inference_options: InferenceOptions | None = ...,
        **values: Any,
    ) -> None: ...

Content: TypeAlias = ContentInputText | ContentQuotedText
