# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypeAlias

ChatCompletionRole: TypeAlias = Literal["assistant", "developer", "function", "system", "tool", "user"]
