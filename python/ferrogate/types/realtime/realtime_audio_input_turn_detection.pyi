# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class ServerVad(BaseModel):
    type: Literal["server_vad"]
    create_response: bool | None
    idle_timeout_ms: int | None
    interrupt_response: bool | None
    prefix_padding_ms: int | None
    silence_duration_ms: int | None
    threshold: float | None
    def __init__(
        self,
        *,
        type: Literal["server_vad"],
        create_response: bool | None = ...,
        idle_timeout_ms: int | None = ...,
        interrupt_response: bool | None = ...,
        prefix_padding_ms: int | None = ...,
        silence_duration_ms: int | None = ...,
        threshold: float | None = ...,
        **values: Any,
    ) -> None: ...


class SemanticVad(BaseModel):
    type: Literal["semantic_vad"]
    create_response: bool | None
    eagerness: Literal["auto", "high", "low", "medium"] | None
    interrupt_response: bool | None
    def __init__(
        self,
        *,
        type: Literal["semantic_vad"],
        create_response: bool | None = ...,
        eagerness: Literal["auto", "high", "low", "medium"] | None = ...,
        interrupt_response: bool | None = ...,
        **values: Any,
    ) -> None: ...

RealtimeAudioInputTurnDetection: TypeAlias = ServerVad | SemanticVad | None
