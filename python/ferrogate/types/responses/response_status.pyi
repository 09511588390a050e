# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypeAlias

ResponseStatus: TypeAlias = Literal["cancelled", "completed", "failed", "in_progress", "incomplete", "queued"]
