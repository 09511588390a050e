# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
from ferrogate.types.beta.assistant_tool_param import AssistantToolParam
from ferrogate.types.chat_model import ChatModel
from ferrogate.types.shared.reasoning_effort import ReasoningEffort

class AssistantCreateParams(TypedDict, total=False):
    model: Required[str | ChatModel]
    description: str | None
    instructions: str | None
    metadata: dict[str, str] | None
    name: str | None
    reasoning_effort: ReasoningEffort
    response_format: AssistantResponseFormatOptionParam | None
    temperature: float | None
    tool_resources: ToolResources | None
    tools: Iterable[AssistantToolParam]
    top_p: float | None


class ToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: Sequence[str]


class ToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]


class ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    chunk_overlap_tokens: Required[int]
    max_chunk_size_tokens: Required[int]


class ToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    static: Required[ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic]
    type: Required[Literal["static"]]


class ToolResourcesFileSearchVectorStore(TypedDict, total=False):
    chunking_strategy: ToolResourcesFileSearchVectorStoreChunkingStrategy
    file_ids: Sequence[str]
    metadata: dict[str, str] | None


class ToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: Sequence[str]
    vector_stores: Iterable[ToolResourcesFileSearchVectorStore]


class ToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreter
    file_search: ToolResourcesFileSearch

ToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = ToolResourcesFileSearchVectorStoreChunkingStrategyAuto | ToolResourcesFileSearchVectorStoreChunkingStrategyStatic
