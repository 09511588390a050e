# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_container_auto import BetaContainerAuto
from ferrogate.types.beta.beta_container_reference import BetaContainerReference
from ferrogate.types.beta.beta_local_environment import BetaLocalEnvironment

class BetaFunctionShellTool(BaseModel):
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

Environment: TypeAlias = BetaContainerAuto | BetaLocalEnvironment | BetaContainerReference | None
