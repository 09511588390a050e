# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class BetaContainerNetworkPolicyDomainSecret(BaseModel):
    domain: str
    name: str
    value: str
    def __init__(
        self,
        *,
        domain: str,
        name: str,
        value: str,
        **values: Any,
    ) -> None: ...
