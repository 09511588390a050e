# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class GroupRetrieveParams(TypedDict, total=False):
    project_id: Required[str]
    group_type: Literal["group", "tenant_group"]
