# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_response_format_text_config import BetaResponseFormatTextConfig

class BetaResponseTextConfig(BaseModel):
    format: BetaResponseFormatTextConfig | None
    verbosity: Literal["high", "low", "medium"] | None
    def __init__(
        self,
        *,
        format: BetaResponseFormatTextConfig | None = ...,
        verbosity: Literal["high", "low", "medium"] | None = ...,
        **values: Any,
    ) -> None: ...
