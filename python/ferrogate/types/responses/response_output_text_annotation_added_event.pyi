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


class ResponseOutputTextAnnotationAddedEvent(BaseModel):
    annotation: Annotation | None
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]
    def __init__(
        self,
        *,
        annotation_index: int,
        content_index: int,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.output_text.annotation.added"],
        annotation: Annotation | None = ...,
        **values: Any,
    ) -> None: ...

Annotation: TypeAlias = AnnotationFileCitation | AnnotationURLCitation | AnnotationContainerFileCitation | AnnotationFilePath | None
