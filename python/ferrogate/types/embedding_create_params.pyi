# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.embedding_model import EmbeddingModel

class EmbeddingCreateParams(TypedDict, total=False):
    input: Required[str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]]]
    model: Required[str | EmbeddingModel]
    dimensions: int
    encoding_format: Literal["base64", "float"]
    user: str
