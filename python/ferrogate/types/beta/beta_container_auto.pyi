# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist
from ferrogate.types.beta.beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled
from ferrogate.types.beta.beta_inline_skill import BetaInlineSkill
from ferrogate.types.beta.beta_skill_reference import BetaSkillReference

class BetaContainerAuto(BaseModel):
    type: Literal["container_auto"]
    file_ids: list[str] | None
    memory_limit: Literal["16g", "1g", "4g", "64g"] | None
    network_policy: NetworkPolicy | None
    skills: list[Skill] | None
    def __init__(
        self,
        *,
        type: Literal["container_auto"],
        file_ids: list[str] | None = ...,
        memory_limit: Literal["16g", "1g", "4g", "64g"] | None = ...,
        network_policy: NetworkPolicy | None = ...,
        skills: list[Skill] | None = ...,
        **values: Any,
    ) -> None: ...

NetworkPolicy: TypeAlias = BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist

Skill: TypeAlias = BetaSkillReference | BetaInlineSkill
