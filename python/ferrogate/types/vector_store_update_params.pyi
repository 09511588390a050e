# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class VectorStoreUpdateParams(TypedDict, total=False):
    expires_after: ExpiresAfter | None
    metadata: dict[str, str] | None
    name: str | None


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    days: Required[int]
