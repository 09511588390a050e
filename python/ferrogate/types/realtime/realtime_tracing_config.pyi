# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class TracingConfiguration(BaseModel):
    group_id: str | None
    metadata: Any
    workflow_name: str | None
    def __init__(
        self,
        *,
        group_id: str | None = ...,
        metadata: Any = ...,
        workflow_name: str | None = ...,
        **values: Any,
    ) -> None: ...

RealtimeTracingConfig: TypeAlias = Literal["auto"] | TracingConfiguration | None
