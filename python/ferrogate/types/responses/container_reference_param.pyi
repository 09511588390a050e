# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class ContainerReferenceParam(TypedDict, total=False):
    container_id: Required[str]
    type: Required[Literal["container_reference"]]
