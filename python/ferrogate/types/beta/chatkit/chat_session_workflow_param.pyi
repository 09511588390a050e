# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypedDict

class Tracing(TypedDict, total=False):
    enabled: bool


class ChatSessionWorkflowParam(TypedDict, total=False):
    id: Required[str]
    state_variables: dict[str, str | float | bool]
    tracing: Tracing
    version: str
