# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class FineTuningJobWandbIntegration(BaseModel):
    project: str
    entity: str | None
    name: str | None
    tags: list[str] | None
    def __init__(
        self,
        *,
        project: str,
        entity: str | None = ...,
        name: str | None = ...,
        tags: list[str] | None = ...,
        **values: Any,
    ) -> None: ...
