# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class UserCreateResponse(BaseModel):
    group_id: str
    object: Literal["group.user"]
    user_id: str
    def __init__(
        self,
        *,
        group_id: str,
        object: Literal["group.user"],
        user_id: str,
        **values: Any,
    ) -> None: ...
