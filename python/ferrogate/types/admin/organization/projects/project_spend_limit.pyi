# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Enforcement(BaseModel):
    status: str | Literal["enforcing", "inactive"]
    def __init__(
        self,
        *,
        status: str | Literal["enforcing", "inactive"],
        **values: Any,
    ) -> None: ...


class ProjectSpendLimit(BaseModel):
    currency: str | Literal["USD"]
    enforcement: Enforcement
    interval: str | Literal["month"]
    object: Literal["project.spend_limit"]
    threshold_amount: int
    def __init__(
        self,
        *,
        currency: str | Literal["USD"],
        enforcement: Enforcement,
        interval: str | Literal["month"],
        object: Literal["project.spend_limit"],
        threshold_amount: int,
        **values: Any,
    ) -> None: ...
