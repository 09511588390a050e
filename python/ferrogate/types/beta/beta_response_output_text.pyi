# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class AnnotationFileCitation(BaseModel):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]
    def __init__(
        self,
        *,
        file_id: str,
        filename: str,
        index: int,
        type: Literal["file_citation"],
        **values: Any,
    ) -> None: ...


class AnnotationURLCitation(BaseModel):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str
    def __init__(
        self,
        *,
        end_index: int,
        start_index: int,
        title: str,
        type: Literal["url_citation"],
        url: str,
        **values: Any,
    ) -> None: ...


class AnnotationContainerFileCitation(BaseModel):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]
    def __init__(
        self,
        *,
        container_id: str,
        end_index: int,
        file_id: str,
        filename: str,
        start_index: int,
        type: Literal["container_file_citation"],
        **values: Any,
    ) -> None: ...


class AnnotationFilePath(BaseModel):
    file_id: str
    index: int
    type: Literal["file_path"]
    def __init__(
        self,
        *,
        file_id: str,
        index: int,
        type: Literal["file_path"],
        **values: Any,
    ) -> None: ...


class LogprobTopLogprob(BaseModel):
    token: str
    bytes: list[int]
    logprob: float
    def __init__(
        self,
        *,
        token: str,
        bytes: list[int],
        logprob: float,
        **values: Any,
    ) -> None: ...


class Logprob(BaseModel):
    token: str
    bytes: list[int]
    logprob: float
    top_logprobs: list[LogprobTopLogprob]
    def __init__(
        self,
        *,
        token: str,
        bytes: list[int],
        logprob: float,
        top_logprobs: list[LogprobTopLogprob],
        **values: Any,
    ) -> None: ...


class BetaResponseOutputText(BaseModel):
    annotations: list[Annotation]
    text: str
    type: Literal["output_text"]
    logprobs: list[Logprob] | None
    def __init__(
        self,
        *,
        annotations: list[Annotation],
        text: str,
        type: Literal["output_text"],
        logprobs: list[Logprob] | None = ...,
        **values: Any,
    ) -> None: ...

Annotation: TypeAlias = AnnotationFileCitation | AnnotationURLCitation | AnnotationContainerFileCitation | AnnotationFilePath
