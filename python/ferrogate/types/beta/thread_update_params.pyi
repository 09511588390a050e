# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing_extensions import TypedDict

class ThreadUpdateParams(TypedDict, total=False):
    metadata: dict[str, str] | None
    tool_resources: ToolResources | None


class ToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: Sequence[str]


class ToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: Sequence[str]


class ToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreter
    file_search: ToolResourcesFileSearch
