# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseComputerToolCallOutputScreenshot(BaseModel):
    type: Literal["computer_screenshot"]
    file_id: str | None
    image_url: str | None
    def __init__(
        self,
        *,
        type: Literal["computer_screenshot"],
        file_id: str | None = ...,
        image_url: str | None = ...,
        **values: Any,
    ) -> None: ...
