# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypedDict
from ferrogate.types.beta.beta_response_format_text_config_param import BetaResponseFormatTextConfigParam

class BetaResponseTextConfigParam(TypedDict, total=False):
    format: BetaResponseFormatTextConfigParam
    verbosity: Literal["high", "low", "medium"] | None
