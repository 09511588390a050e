# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.responses.response_input_file import ResponseInputFile
from ferrogate.types.responses.response_input_image import ResponseInputImage
from ferrogate.types.responses.response_input_text import ResponseInputText

class ResponsePrompt(BaseModel):
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

Variables: TypeAlias = str | ResponseInputText | ResponseInputImage | ResponseInputFile
