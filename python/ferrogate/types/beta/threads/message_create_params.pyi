# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.beta.code_interpreter_tool_param import CodeInterpreterToolParam
from ferrogate.types.beta.threads.message_content_part_param import MessageContentPartParam

class MessageCreateParams(TypedDict, total=False):
    content: Required[str | Iterable[MessageContentPartParam]]
    role: Required[Literal["assistant", "user"]]
    attachments: Iterable[Attachment] | None
    metadata: dict[str, str] | None


class AttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class Attachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[AttachmentTool]

AttachmentTool: TypeAlias = CodeInterpreterToolParam | AttachmentToolFileSearch
