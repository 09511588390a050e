# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypedDict

class ServiceAccountCreateParams(TypedDict, total=False):
    name: Required[str]
    create_service_account_only: bool | None
