# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing_extensions import Required, TypedDict

class UploadCompleteParams(TypedDict, total=False):
    part_ids: Required[Sequence[str]]
    md5: str
