# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ChatKitWidgetItem(BaseModel):
    id: str
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.widget"]
    widget: str
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        object: Literal["chatkit.thread_item"],
        thread_id: str,
        type: Literal["chatkit.widget"],
        widget: str,
        **values: Any,
    ) -> None: ...
