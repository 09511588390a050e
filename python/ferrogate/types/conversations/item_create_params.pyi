# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing_extensions import Required, TypedDict
from ferrogate.types.responses.response_includable import ResponseIncludable
from ferrogate.types.responses.response_input_item_param import ResponseInputItemParam

class ItemCreateParams(TypedDict, total=False):
    items: Required[Iterable[ResponseInputItemParam]]
    include: Sequence[ResponseIncludable]
