# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypedDict

class ApplyPatchToolParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
