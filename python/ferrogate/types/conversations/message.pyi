# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.conversations.computer_screenshot_content import ComputerScreenshotContent
from ferrogate.types.conversations.summary_text_content import SummaryTextContent
from ferrogate.types.conversations.text_content import TextContent
from ferrogate.types.responses.response_input_file import ResponseInputFile
from ferrogate.types.responses.response_input_image import ResponseInputImage
from ferrogate.types.responses.response_input_text import ResponseInputText
from ferrogate.types.responses.response_output_refusal import ResponseOutputRefusal
from ferrogate.types.responses.response_output_text import ResponseOutputText

class ContentReasoningText(BaseModel):
    text: str
    type: Literal["reasoning_text"]
    def __init__(
        self,
        *,
        text: str,
        type: Literal["reasoning_text"],
        **values: Any,
    ) -> None: ...


class Message(BaseModel):
    id: str
    content: list[Content]
    role: Literal["assistant", "critic", "developer", "discriminator", "system", "tool", "unknown", "user"]
    status: Literal["completed", "in_progress", "incomplete"]
    type: Literal["message"]
    phase: Literal["commentary", "final_answer"] | None
    def __init__(
        self,
        *,
        id: str,
        content: list[Content],
        role: Literal["assistant", "critic", "developer", "discriminator", "system", "tool", "unknown", "user"],
        status: Literal["completed", "in_progress", "incomplete"],
        type: Literal["message"],
        phase: Literal["commentary", "final_answer"] | None = ...,
        **values: Any,
    ) -> None: ...

Content: TypeAlias = ResponseInputText | ResponseOutputText | TextContent | SummaryTextContent | ContentReasoningText | ResponseOutputRefusal | ResponseInputImage | ComputerScreenshotContent | ResponseInputFile
