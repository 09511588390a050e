# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.chat.chat_completion_content_part_param import ChatCompletionContentPartParam

class ChatCompletionUserMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[ChatCompletionContentPartParam]]
    role: Required[Literal["user"]]
    name: str
