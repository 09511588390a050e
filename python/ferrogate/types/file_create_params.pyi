# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate._words import FileTypes
from ferrogate.types.file_purpose import FilePurpose

class FileCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
    purpose: Required[FilePurpose]
    expires_after: ExpiresAfter


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
