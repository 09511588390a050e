# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing_extensions import Required, TypedDict
from ferrogate.types.file_chunking_strategy_param import FileChunkingStrategyParam

class FileBatchCreateParams(TypedDict, total=False):
    attributes: dict[str, str | float | bool] | None
    chunking_strategy: FileChunkingStrategyParam
    file_ids: Sequence[str]
    files: Iterable[File]


class File(TypedDict, total=False):
    file_id: Required[str]
    attributes: dict[str, str | float | bool] | None
    chunking_strategy: FileChunkingStrategyParam
