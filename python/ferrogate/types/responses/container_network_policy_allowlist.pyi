# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.responses.container_network_policy_domain_secret import ContainerNetworkPolicyDomainSecret

class ContainerNetworkPolicyAllowlist(BaseModel):
    allowed_domains: list[str]
    type: Literal["allowlist"]
    domain_secrets: list[ContainerNetworkPolicyDomainSecret] | None
    def __init__(
        self,
        *,
        allowed_domains: list[str],
        type: Literal["allowlist"],
        domain_secrets: list[ContainerNetworkPolicyDomainSecret] | None = ...,
        **values: Any,
    ) -> None: ...
