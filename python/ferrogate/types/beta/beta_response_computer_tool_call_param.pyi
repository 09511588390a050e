# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.beta.beta_computer_action_list_param import BetaComputerActionParam as _BetaComputerActionParam
from ferrogate.types.beta.beta_computer_action_param import BetaComputerActionParam

class PendingSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class Agent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseComputerToolCallParam(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    pending_safety_checks: Required[Iterable[PendingSafetyCheck]]
    status: Required[Literal["completed", "in_progress", "incomplete"]]
    type: Required[Literal["computer_call"]]
    action: BetaComputerActionParam
    actions: Sequence[_BetaComputerActionParam]
    agent: Agent | None
