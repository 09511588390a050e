# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypedDict

class AdminAPIKeyCreateParams(TypedDict, total=False):
    name: Required[str]
    expires_in_seconds: int
