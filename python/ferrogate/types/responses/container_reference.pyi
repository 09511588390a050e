# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ContainerReference(BaseModel):
    container_id: str
    type: Literal["container_reference"]
    def __init__(
        self,
        *,
        container_id: str,
        type: Literal["container_reference"],
        **values: Any,
    ) -> None: ...
