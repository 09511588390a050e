# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypedDict

class BetaContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    domain: Required[str]
    name: Required[str]
    value: Required[str]
