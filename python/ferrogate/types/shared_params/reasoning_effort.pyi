# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypeAlias

ReasoningEffort: TypeAlias = Literal["none", "high", "low", "max", "medium", "minimal", "xhigh"] | None
