# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypedDict

class HostedToolPermissionUpdateParams(TypedDict, total=False):
    code_interpreter: CodeInterpreter | None
    file_search: FileSearch | None
    image_generation: ImageGeneration | None
    mcp: Mcp | None
    web_search: WebSearch | None


class CodeInterpreter(TypedDict, total=False):
    enabled: Required[bool]


class FileSearch(TypedDict, total=False):
    enabled: Required[bool]


class ImageGeneration(TypedDict, total=False):
    enabled: Required[bool]


class Mcp(TypedDict, total=False):
    enabled: Required[bool]


class WebSearch(TypedDict, total=False):
    enabled: Required[bool]
