# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class RerankResponse(BaseModel):
    """Documents in the order of their use for a question."""

    id: str | None
    """The id of the answer."""
    results: list[RerankResult] | None
    """The documents' places, the best first."""
    meta: dict[str, Any] | None
    """What was billed."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        results: list[RerankResult] | None = ...,
        meta: dict[str, Any] | None = ...,
        **values: Any,
    ) -> None: ...


class RerankResult(BaseModel):
    """A document's place."""

    index: int
    """Which of the documents asked about."""
    relevance_score: float
    """How much it is to the point; most providers give 0 to 1."""
    document: dict[str, Any] | None
    """The document; its `text`, where it was asked about as a text."""
    def __init__(
        self,
        *,
        index: int,
        relevance_score: float,
        document: dict[str, Any] | None = ...,
        **values: Any,
    ) -> None: ...
