# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Literal
from typing_extensions import TypedDict
from ferrogate.types.beta.realtime.conversation_item_content_param import ConversationItemContentParam

class ConversationItemParam(TypedDict, total=False):
    id: str
    arguments: str
    call_id: str
    content: Iterable[ConversationItemContentParam]
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["assistant", "system", "user"]
    status: Literal["completed", "in_progress", "incomplete"]
    type: Literal["function_call", "function_call_output", "message"]
