# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.responses.response_format_text_config import ResponseFormatTextConfig

class ResponseTextConfig(BaseModel):
    format: ResponseFormatTextConfig | None
    verbosity: Literal["high", "low", "medium"] | None
    def __init__(
        self,
        *,
        format: ResponseFormatTextConfig | None = ...,
        verbosity: Literal["high", "low", "medium"] | None = ...,
        **values: Any,
    ) -> None: ...
