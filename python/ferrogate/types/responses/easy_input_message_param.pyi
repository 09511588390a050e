# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.responses.response_input_content_param import ResponseInputContentParam

class EasyInputMessageParam(TypedDict, total=False):
    content: Required[str | Sequence[ResponseInputContentParam]]
    role: Required[Literal["assistant", "developer", "system", "user"]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]
