# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypeAlias

RunStatus: TypeAlias = Literal["cancelled", "cancelling", "completed", "expired", "failed", "in_progress", "incomplete", "queued", "requires_action"]
