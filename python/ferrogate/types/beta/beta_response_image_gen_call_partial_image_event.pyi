# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Agent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class BetaResponseImageGenCallPartialImageEvent(BaseModel):
    item_id: str
    output_index: int
    partial_image_b64: str
    partial_image_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"]
    agent: Agent | None
    background: str | None
    output_format: str | None
    quality: str | None
    size: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        partial_image_b64: str,
        partial_image_index: int,
        sequence_number: int,
        type: Literal["response.image_generation_call.partial_image"],
        agent: Agent | None = ...,
        background: str | None = ...,
        output_format: str | None = ...,
        quality: str | None = ...,
        size: str | None = ...,
        **values: Any,
    ) -> None: ...
