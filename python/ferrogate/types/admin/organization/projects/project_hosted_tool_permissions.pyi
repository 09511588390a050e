# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class CodeInterpreter(BaseModel):
    enabled: bool
    def __init__(
        self,
        *,
        enabled: bool,
        **values: Any,
    ) -> None: ...


class FileSearch(BaseModel):
    enabled: bool
    def __init__(
        self,
        *,
        enabled: bool,
        **values: Any,
    ) -> None: ...


class ImageGeneration(BaseModel):
    enabled: bool
    def __init__(
        self,
        *,
        enabled: bool,
        **values: Any,
    ) -> None: ...


class Mcp(BaseModel):
    enabled: bool
    def __init__(
        self,
        *,
        enabled: bool,
        **values: Any,
    ) -> None: ...


class WebSearch(BaseModel):
    enabled: bool
    def __init__(
        self,
        *,
        enabled: bool,
        **values: Any,
    ) -> None: ...


class ProjectHostedToolPermissions(BaseModel):
    code_interpreter: CodeInterpreter
    file_search: FileSearch
    image_generation: ImageGeneration
    mcp: Mcp
    web_search: WebSearch
    def __init__(
        self,
        *,
        code_interpreter: CodeInterpreter,
        file_search: FileSearch,
        image_generation: ImageGeneration,
        mcp: Mcp,
        web_search: WebSearch,
        **values: Any,
    ) -> None: ...
