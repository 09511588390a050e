"""litellm's names of routing: `from ferrogate.router import Router, RetryPolicy`."""

from ferrogate._routing.router import Router
from ferrogate._routing.words import (
    AllowedFailsPolicy,
    CustomRoutingStrategyBase,
    Deployment,
    LiteLLM_Params,
    ModelGroupInfo,
    ModelInfo,
    RetryPolicy,
)

__all__ = [
    "AllowedFailsPolicy",
    "CustomRoutingStrategyBase",
    "Deployment",
    "LiteLLM_Params",
    "ModelGroupInfo",
    "ModelInfo",
    "RetryPolicy",
    "Router",
]
