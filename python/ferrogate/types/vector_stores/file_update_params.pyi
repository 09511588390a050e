# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypedDict

class FileUpdateParams(TypedDict, total=False):
    vector_store_id: Required[str]
    attributes: Required[dict[str, str | float | bool] | None]
