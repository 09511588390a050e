# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ProjectSpendAlertDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["project.spend_alert.deleted"]
    def __init__(
        self,
        *,
        id: str,
        deleted: bool,
        object: Literal["project.spend_alert.deleted"],
        **values: Any,
    ) -> None: ...
