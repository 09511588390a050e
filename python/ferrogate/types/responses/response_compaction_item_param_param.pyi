# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class ResponseCompactionItemParamParam(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["compaction"]]
    id: str | None
