# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypeAlias

BetaImageDetail: TypeAlias = Literal["auto", "high", "low", "original"]
