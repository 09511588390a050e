# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class ResponseCancelEventParam(TypedDict, total=False):
    type: Required[Literal["response.cancel"]]
    event_id: str
    response_id: str
