# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.responses.response import Response

class ResponseInProgressEvent(BaseModel):
    response: Response
    sequence_number: int
    type: Literal["response.in_progress"]
    def __init__(
        self,
        *,
        response: Response,
        sequence_number: int,
        type: Literal["response.in_progress"],
        **values: Any,
    ) -> None: ...
