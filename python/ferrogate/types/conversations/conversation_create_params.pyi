# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing_extensions import TypedDict
from ferrogate.types.responses.response_input_item_param import ResponseInputItemParam

class ConversationCreateParams(TypedDict, total=False):
    items: Iterable[ResponseInputItemParam] | None
    metadata: dict[str, str] | None
