from ferrogate._routing.router import Router as Router
from ferrogate._routing.words import AllowedFailsPolicy as AllowedFailsPolicy
from ferrogate._routing.words import CustomRoutingStrategyBase as CustomRoutingStrategyBase
from ferrogate._routing.words import Deployment as Deployment
from ferrogate._routing.words import LiteLLM_Params as LiteLLM_Params
from ferrogate._routing.words import ModelGroupInfo as ModelGroupInfo
from ferrogate._routing.words import ModelInfo as ModelInfo
from ferrogate._routing.words import RetryPolicy as RetryPolicy

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
