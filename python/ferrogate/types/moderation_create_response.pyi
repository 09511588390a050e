# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel
from ferrogate.types.moderation import Moderation

class ModerationCreateResponse(BaseModel):
    """What was found in the inputs."""

    id: str
    """The id of the answer."""
    model: str
    """The model that judged."""
    results: list[Moderation]
    """One judgement per input."""
    def __init__(
        self,
        *,
        id: str,
        model: str,
        results: list[Moderation],
        **values: Any,
    ) -> None: ...
