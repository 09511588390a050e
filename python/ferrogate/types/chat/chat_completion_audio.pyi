# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class ChatCompletionAudio(BaseModel):
    """A spoken answer."""

    id: str
    """Its id."""
    data: str
    """The sound in base64."""
    expires_at: int
    """When the provider forgets it, in seconds since 1970."""
    transcript: str
    """Its text."""
    def __init__(
        self,
        *,
        id: str,
        data: str,
        expires_at: int,
        transcript: str,
        **values: Any,
    ) -> None: ...
