# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class AnnotationFileSource(BaseModel):
    filename: str
    type: Literal["file"]
    def __init__(
        self,
        *,
        filename: str,
        type: Literal["file"],
        **values: Any,
    ) -> None: ...


class AnnotationFile(BaseModel):
    source: AnnotationFileSource
    type: Literal["file"]
    def __init__(
        self,
        *,
        source: AnnotationFileSource,
        type: Literal["file"],
        **values: Any,
    ) -> None: ...


class AnnotationURLSource(BaseModel):
    type: Literal["url"]
    url: str
    def __init__(
        self,
        *,
        type: Literal["url"],
        url: str,
        **values: Any,
    ) -> None: ...


class AnnotationURL(BaseModel):
    source: AnnotationURLSource
    type: Literal["url"]
    def __init__(
        self,
        *,
        source: AnnotationURLSource,
        type: Literal["url"],
        **values: Any,
    ) -> None: ...


class ChatKitResponseOutputText(BaseModel):
    annotations: list[Annotation]
    text: str
    type: Literal["output_text"]
    def __init__(
        self,
        *,
        annotations: list[Annotation],
        text: str,
        type: Literal["output_text"],
        **values: Any,
    ) -> None: ...

Annotation: TypeAlias = AnnotationFile | AnnotationURL
