# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.beta.beta_response_input_item import BetaResponseInputItem

BetaResponseInput: TypeAlias = list[BetaResponseInputItem]
