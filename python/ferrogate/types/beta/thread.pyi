# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ToolResourcesCodeInterpreter(BaseModel):
    file_ids: list[str] | None
    def __init__(
        self,
        *,
        file_ids: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class ToolResourcesFileSearch(BaseModel):
    vector_store_ids: list[str] | None
    def __init__(
        self,
        *,
        vector_store_ids: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class ToolResources(BaseModel):
    code_interpreter: ToolResourcesCodeInterpreter | None
    file_search: ToolResourcesFileSearch | None
    def __init__(
        self,
        *,
        code_interpreter: ToolResourcesCodeInterpreter | None = ...,
        file_search: ToolResourcesFileSearch | None = ...,
        **values: Any,
    ) -> None: ...


class Thread(BaseModel):
    id: str
    created_at: int
    metadata: dict[str, str] | None
    object: Literal["thread"]
    tool_resources: ToolResources | None
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        object: Literal["thread"],
        metadata: dict[str, str] | None = ...,
        tool_resources: ToolResources | None = ...,
        **values: Any,
    ) -> None: ...
