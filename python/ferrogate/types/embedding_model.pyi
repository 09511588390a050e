# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypeAlias

EmbeddingModel: TypeAlias = Literal["text-embedding-3-large", "text-embedding-3-small", "text-embedding-ada-002"]
