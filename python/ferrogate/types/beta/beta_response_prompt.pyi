# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_response_input_file import BetaResponseInputFile
from ferrogate.types.beta.beta_response_input_image import BetaResponseInputImage
from ferrogate.types.beta.beta_response_input_text import BetaResponseInputText

class BetaResponsePrompt(BaseModel):
    id: str
    variables: dict[str, Variables] | None
    version: str | None
    def __init__(
        self,
        *,
        id: str,
        variables: dict[str, Variables] | None = ...,
        version: str | None = ...,
        **values: Any,
    ) -> None: ...

Variables: TypeAlias = str | BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile
