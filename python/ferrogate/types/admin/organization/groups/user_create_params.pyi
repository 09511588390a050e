# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypedDict

class UserCreateParams(TypedDict, total=False):
    user_id: Required[str]
