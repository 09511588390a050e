# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.beta.threads.file_citation_annotation import FileCitationAnnotation
from ferrogate.types.beta.threads.file_path_annotation import FilePathAnnotation

Annotation: TypeAlias = FileCitationAnnotation | FilePathAnnotation
