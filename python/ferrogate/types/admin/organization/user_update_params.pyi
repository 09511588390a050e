# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypedDict

class UserUpdateParams(TypedDict, total=False):
    developer_persona: str | None
    role: str | None
    role_id: str | None
    technical_level: str | None
