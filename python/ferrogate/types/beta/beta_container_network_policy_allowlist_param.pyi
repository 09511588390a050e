# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.beta.beta_container_network_policy_domain_secret_param import BetaContainerNetworkPolicyDomainSecretParam

class BetaContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    allowed_domains: Required[Sequence[str]]
    type: Required[Literal["allowlist"]]
    domain_secrets: Iterable[BetaContainerNetworkPolicyDomainSecretParam]
