# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Skill(BaseModel):
    id: str
    created_at: int
    default_version: str
    description: str
    latest_version: str
    name: str
    object: Literal["skill"]
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        default_version: str,
        description: str,
        latest_version: str,
        name: str,
        object: Literal["skill"],
        **values: Any,
    ) -> None: ...
