# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypeAlias

VideoSeconds: TypeAlias = Literal["12", "4", "8"]
