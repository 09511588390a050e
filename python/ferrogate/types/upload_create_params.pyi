# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.file_purpose import FilePurpose

class UploadCreateParams(TypedDict, total=False):
    bytes: Required[int]
    filename: Required[str]
    mime_type: Required[str]
    purpose: Required[FilePurpose]
    expires_after: ExpiresAfter


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
