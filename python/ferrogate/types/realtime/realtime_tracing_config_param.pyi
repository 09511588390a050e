# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias, TypedDict

class TracingConfiguration(TypedDict, total=False):
    group_id: str
    metadata: Any
    workflow_name: str

RealtimeTracingConfigParam: TypeAlias = Literal["auto"] | TracingConfiguration
