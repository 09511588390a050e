# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.file_chunking_strategy_param import FileChunkingStrategyParam

class VectorStoreCreateParams(TypedDict, total=False):
    chunking_strategy: FileChunkingStrategyParam
    description: str
    expires_after: ExpiresAfter
    file_ids: Sequence[str]
    metadata: dict[str, str] | None
    name: str


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    days: Required[int]
