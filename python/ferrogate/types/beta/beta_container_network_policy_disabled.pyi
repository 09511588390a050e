# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class BetaContainerNetworkPolicyDisabled(BaseModel):
    type: Literal["disabled"]
    def __init__(
        self,
        *,
        type: Literal["disabled"],
        **values: Any,
    ) -> None: ...
