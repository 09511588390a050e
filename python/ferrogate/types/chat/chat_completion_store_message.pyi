# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate.types.chat.chat_completion_audio import ChatCompletionAudio
from ferrogate.types.chat.chat_completion_content_part_image import ChatCompletionContentPartImage
from ferrogate.types.chat.chat_completion_content_part_text import ChatCompletionContentPartText
from ferrogate.types.chat.chat_completion_message import Annotation, ChatCompletionMessage, FunctionCall
from ferrogate.types.chat.chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCall
from ferrogate.types.chat.chat_completion_message_function_tool_call import ChatCompletionMessageFunctionToolCall

class ChatCompletionStoreMessage(ChatCompletionMessage):
    id: str
    content_parts: list[ChatCompletionStoreMessageContentPart] | None
    def __init__(
        self,
        *,
        role: Literal["assistant"],
        id: str,
        content: str | None = ...,
        refusal: str | None = ...,
        annotations: list[Annotation] | None = ...,
        audio: ChatCompletionAudio | None = ...,
        function_call: FunctionCall | None = ...,
        tool_calls: list[ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall] | None = ...,
        reasoning_content: str | None = ...,
        reasoning: str | None = ...,
        reasoning_details: list[dict[str, Any]] | None = ...,
        thinking_blocks: list[dict[str, Any]] | None = ...,
        images: list[dict[str, Any]] | None = ...,
        provider_specific_fields: dict[str, Any] | None = ...,
        content_parts: list[ChatCompletionStoreMessageContentPart] | None = ...,
        **values: Any,
    ) -> None: ...

ChatCompletionStoreMessageContentPart: TypeAlias = ChatCompletionContentPartText | ChatCompletionContentPartImage
