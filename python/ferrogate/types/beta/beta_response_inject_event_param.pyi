# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.beta.beta_response_input_item_param import BetaResponseInputItemParam

class BetaResponseInjectEventParam(TypedDict, total=False):
    input: Required[Iterable[BetaResponseInputItemParam]]
    response_id: Required[str]
    type: Required[Literal["response.inject"]]
