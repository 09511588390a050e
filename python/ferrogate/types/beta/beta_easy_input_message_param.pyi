# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.beta.beta_response_input_content_param import BetaResponseInputContentParam

class BetaEasyInputMessageParam(TypedDict, total=False):
    content: Required[str | Sequence[BetaResponseInputContentParam]]
    role: Required[Literal["assistant", "developer", "system", "user"]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]
