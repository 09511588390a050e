# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.beta.beta_container_auto_param import BetaContainerAutoParam
from ferrogate.types.beta.beta_container_reference_param import BetaContainerReferenceParam
from ferrogate.types.beta.beta_local_environment_param import BetaLocalEnvironmentParam

class BetaFunctionShellToolParam(TypedDict, total=False):
    type: Required[Literal["shell"]]
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    environment: Environment | None

Environment: TypeAlias = BetaContainerAutoParam | BetaLocalEnvironmentParam | BetaContainerReferenceParam
