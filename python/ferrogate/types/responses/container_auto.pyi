# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.responses.container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
from ferrogate.types.responses.container_network_policy_disabled import ContainerNetworkPolicyDisabled
from ferrogate.types.responses.inline_skill import InlineSkill
from ferrogate.types.responses.skill_reference import SkillReference

class ContainerAuto(BaseModel):
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

NetworkPolicy: TypeAlias = ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist

Skill: TypeAlias = SkillReference | InlineSkill
