# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.container_create_params import NetworkPolicy as _NetworkPolicy, Skill as _Skill
from ferrogate.types.responses.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
from ferrogate.types.responses.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
from ferrogate.types.responses.inline_skill_param import InlineSkillParam
from ferrogate.types.responses.skill_reference_param import SkillReferenceParam

class ContainerAutoParam(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    memory_limit: Literal["16g", "1g", "4g", "64g"] | None
    network_policy: _NetworkPolicy
    skills: Iterable[_Skill]

NetworkPolicy: TypeAlias = ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam

Skill: TypeAlias = SkillReferenceParam | InlineSkillParam
