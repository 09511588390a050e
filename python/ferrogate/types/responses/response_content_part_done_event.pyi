# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.responses.response_output_refusal import ResponseOutputRefusal
from ferrogate.types.responses.response_output_text import ResponseOutputText

class PartReasoningText(BaseModel):
    text: str
    type: Literal["reasoning_text"]
    def __init__(
        self,
        *,
        text: str,
        type: Literal["reasoning_text"],
        **values: Any,
    ) -> None: ...


class ResponseContentPartDoneEvent(BaseModel):
    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.done"]
    def __init__(
        self,
        *,
        content_index: int,
        item_id: str,
        output_index: int,
        part: Part,
        sequence_number: int,
        type: Literal["response.content_part.done"],
        **values: Any,
    ) -> None: ...

Part: TypeAlias = ResponseOutputText | ResponseOutputRefusal | PartReasoningText
