# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypedDict
from ferrogate.types.file_chunking_strategy_param import FileChunkingStrategyParam

class FileCreateParams(TypedDict, total=False):
    file_id: Required[str]
    attributes: dict[str, str | float | bool] | None
    chunking_strategy: FileChunkingStrategyParam
