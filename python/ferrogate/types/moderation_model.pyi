# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypeAlias

ModerationModel: TypeAlias = Literal["omni-moderation-2024-09-26", "omni-moderation-latest", "text-moderation-latest", "text-moderation-stable"]
