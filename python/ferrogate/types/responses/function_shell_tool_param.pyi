# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.responses.container_auto_param import ContainerAutoParam
from ferrogate.types.responses.container_reference_param import ContainerReferenceParam
from ferrogate.types.responses.local_environment_param import LocalEnvironmentParam

class FunctionShellToolParam(TypedDict, total=False):
    type: Required[Literal["shell"]]
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    environment: Environment | None

Environment: TypeAlias = ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam
