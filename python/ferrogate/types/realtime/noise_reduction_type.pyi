# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypeAlias

NoiseReductionType: TypeAlias = Literal["far_field", "near_field"]
