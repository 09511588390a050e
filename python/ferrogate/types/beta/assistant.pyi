# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.assistant_response_format_option import AssistantResponseFormatOption
from ferrogate.types.beta.assistant_tool import AssistantTool

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


class Assistant(BaseModel):
    id: str
    created_at: int
    description: str | None
    instructions: str | None
    metadata: dict[str, str] | None
    model: str
    name: str | None
    object: Literal["assistant"]
    tools: list[AssistantTool]
    response_format: AssistantResponseFormatOption | None
    temperature: float | None
    tool_resources: ToolResources | None
    top_p: float | None
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        model: str,
        object: Literal["assistant"],
        tools: list[AssistantTool],
        description: str | None = ...,
        instructions: str | None = ...,
        metadata: dict[str, str] | None = ...,
        name: str | None = ...,
        response_format: AssistantResponseFormatOption | None = ...,
        temperature: float | None = ...,
        tool_resources: ToolResources | None = ...,
        top_p: float | None = ...,
        **values: Any,
    ) -> None: ...
