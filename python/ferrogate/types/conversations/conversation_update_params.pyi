# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypedDict

class ConversationUpdateParams(TypedDict, total=False):
    metadata: Required[dict[str, str] | None]
