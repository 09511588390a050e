# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.responses.container_auto import ContainerAuto
from ferrogate.types.responses.container_reference import ContainerReference
from ferrogate.types.responses.local_environment import LocalEnvironment

class FunctionShellTool(BaseModel):
    type: Literal["shell"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    environment: Environment | None
    def __init__(
        self,
        *,
        type: Literal["shell"],
        allowed_callers: list[Literal["direct", "programmatic"]] | None = ...,
        environment: Environment | None = ...,
        **values: Any,
    ) -> None: ...

Environment: TypeAlias = ContainerAuto | LocalEnvironment | ContainerReference | None
