# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypeAlias

RunStatus: TypeAlias = Literal["queued", "in_progress", "requires_action", "cancelling", "cancelled", "failed", "completed", "incomplete", "expired"]
