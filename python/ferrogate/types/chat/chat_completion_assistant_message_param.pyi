# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.chat.chat_completion_content_part_refusal_param import ChatCompletionContentPartRefusalParam
from ferrogate.types.chat.chat_completion_content_part_text_param import ChatCompletionContentPartTextParam
from ferrogate.types.chat.chat_completion_message_tool_call_union_param import ChatCompletionMessageToolCallUnionParam

class Audio(TypedDict, total=False):
    id: Required[str]


class FunctionCall(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    role: Required[Literal["assistant"]]
    audio: Audio | None
    content: str | Iterable[ContentArrayOfContentPart] | None
    function_call: FunctionCall | None
    name: str
    refusal: str | None
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam]

ContentArrayOfContentPart: TypeAlias = ChatCompletionContentPartTextParam | ChatCompletionContentPartRefusalParam
