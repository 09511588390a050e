# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.responses.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
from ferrogate.types.responses.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
from ferrogate.types.responses.inline_skill_param import InlineSkillParam
from ferrogate.types.responses.skill_reference_param import SkillReferenceParam

class ContainerCreateParams(TypedDict, total=False):
    name: Required[str]
    expires_after: ExpiresAfter
    file_ids: Sequence[str]
    memory_limit: Literal["16g", "1g", "4g", "64g"]
    network_policy: NetworkPolicy
    skills: Iterable[Skill]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    minutes: Required[int]

NetworkPolicy: TypeAlias = ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam

Skill: TypeAlias = SkillReferenceParam | InlineSkillParam
