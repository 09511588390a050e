# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import TypedDict
from ferrogate.types.responses.response_includable import ResponseIncludable

class InputItemListParams(TypedDict, total=False):
    after: str
    include: Sequence[ResponseIncludable]
    limit: int
    order: Literal["asc", "desc"]
