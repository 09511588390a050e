# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.beta.beta_container_network_policy_allowlist_param import BetaContainerNetworkPolicyAllowlistParam
from ferrogate.types.beta.beta_container_network_policy_disabled_param import BetaContainerNetworkPolicyDisabledParam
from ferrogate.types.beta.beta_inline_skill_param import BetaInlineSkillParam
from ferrogate.types.beta.beta_skill_reference_param import BetaSkillReferenceParam

class BetaContainerAutoParam(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    memory_limit: Literal["16g", "1g", "4g", "64g"] | None
    network_policy: NetworkPolicy
    skills: Iterable[Skill]

NetworkPolicy: TypeAlias = BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam

Skill: TypeAlias = BetaSkillReferenceParam | BetaInlineSkillParam
