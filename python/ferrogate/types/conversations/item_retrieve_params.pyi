# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing_extensions import Required, TypedDict
from ferrogate.types.responses.response_includable import ResponseIncludable

class ItemRetrieveParams(TypedDict, total=False):
    conversation_id: Required[str]
    include: Sequence[ResponseIncludable]
