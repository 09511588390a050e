# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class OrganizationGroupUser(BaseModel):
    id: str
    email: str | None
    name: str
    def __init__(
        self,
        *,
        id: str,
        name: str,
        email: str | None = ...,
        **values: Any,
    ) -> None: ...
