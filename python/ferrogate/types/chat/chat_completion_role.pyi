# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypeAlias

ChatCompletionRole: TypeAlias = Literal["developer", "system", "user", "assistant", "tool", "function"]
