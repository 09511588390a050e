# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ComputerUsePreviewTool(BaseModel):
    display_height: int
    display_width: int
    environment: Literal["browser", "linux", "mac", "ubuntu", "windows"]
    type: Literal["computer_use_preview"]
    def __init__(
        self,
        *,
        display_height: int,
        display_width: int,
        environment: Literal["browser", "linux", "mac", "ubuntu", "windows"],
        type: Literal["computer_use_preview"],
        **values: Any,
    ) -> None: ...
