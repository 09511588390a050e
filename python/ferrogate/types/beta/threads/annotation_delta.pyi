# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.beta.threads.file_citation_delta_annotation import FileCitationDeltaAnnotation
from ferrogate.types.beta.threads.file_path_delta_annotation import FilePathDeltaAnnotation

AnnotationDelta: TypeAlias = FileCitationDeltaAnnotation | FilePathDeltaAnnotation
