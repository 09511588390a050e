# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class ChatSessionExpiresAfterParam(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
