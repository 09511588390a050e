from collections.abc import Mapping, Sequence
from typing import Any

DEFAULTS: dict[str, Any]
GENERAL: set[str]

class Words(dict[str, Any]):
    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...
    def model_dump(self, *, exclude_none: bool = False, **_how: Any) -> dict[str, Any]: ...
    def to_json(self, *, exclude_none: bool = False, **_how: Any) -> dict[str, Any]: ...

class RetryPolicy(Words):
    """How often a call is tried again in a group, by the class of its error: `TimeoutErrorRetries=2`, …."""

    BadRequestErrorRetries: int | None
    AuthenticationErrorRetries: int | None
    TimeoutErrorRetries: int | None
    RateLimitErrorRetries: int | None
    ContentPolicyViolationErrorRetries: int | None
    InternalServerErrorRetries: int | None
    ServiceUnavailableErrorRetries: int | None
    NotFoundErrorRetries: int | None
    DefaultRetries: int | None
    def __init__(
        self,
        *,
        BadRequestErrorRetries: int | None = ...,
        AuthenticationErrorRetries: int | None = ...,
        TimeoutErrorRetries: int | None = ...,
        RateLimitErrorRetries: int | None = ...,
        ContentPolicyViolationErrorRetries: int | None = ...,
        InternalServerErrorRetries: int | None = ...,
        ServiceUnavailableErrorRetries: int | None = ...,
        NotFoundErrorRetries: int | None = ...,
        DefaultRetries: int | None = ...,
    ) -> None: ...

class AllowedFailsPolicy(Words):
    """How many failures a minute a deployment may have, by class, before it rests: `TimeoutErrorAllowedFails=2`, …."""

    BadRequestErrorAllowedFails: int | None
    AuthenticationErrorAllowedFails: int | None
    TimeoutErrorAllowedFails: int | None
    RateLimitErrorAllowedFails: int | None
    ContentPolicyViolationErrorAllowedFails: int | None
    InternalServerErrorAllowedFails: int | None
    ServiceUnavailableErrorAllowedFails: int | None
    NotFoundErrorAllowedFails: int | None
    BadGatewayErrorAllowedFails: int | None
    def __init__(
        self,
        *,
        BadRequestErrorAllowedFails: int | None = ...,
        AuthenticationErrorAllowedFails: int | None = ...,
        TimeoutErrorAllowedFails: int | None = ...,
        RateLimitErrorAllowedFails: int | None = ...,
        ContentPolicyViolationErrorAllowedFails: int | None = ...,
        InternalServerErrorAllowedFails: int | None = ...,
        ServiceUnavailableErrorAllowedFails: int | None = ...,
        NotFoundErrorAllowedFails: int | None = ...,
        BadGatewayErrorAllowedFails: int | None = ...,
    ) -> None: ...

class LiteLLM_Params(Words):
    """How a deployment is called: `model`, `api_key`, `api_base`, `rpm`, `weight`, `order`, `tags`, …."""

    def __init__(self, model: str, **said: Any) -> None: ...

class ModelInfo(Words):
    """What is known of a deployment: its `id`, prices, limits, abilities, `access_groups`, …."""

    def __init__(self, id: str | int | None = None, **said: Any) -> None: ...

class Deployment(Words):
    """An entry of `model_list`: `model_name`, `litellm_params`, `model_info`."""

    model_name: str
    litellm_params: LiteLLM_Params
    model_info: ModelInfo
    def __init__(
        self,
        model_name: str,
        litellm_params: Mapping[str, Any],
        model_info: Mapping[str, Any] | None = None,
        **said: Any,
    ) -> None: ...

class ModelGroupInfo(Words):
    """What is known of a group: `model_group`, `providers`, limits, prices, abilities of its deployments together."""

    model_group: str
    providers: list[str]
    def __init__(self, model_group: str, providers: list[str], **said: Any) -> None: ...

class CustomRoutingStrategyBase:
    """Who answers, chosen by a program: give a subclass to `Router.set_custom_routing_strategy`."""

    def get_available_deployment(
        self,
        model: str,
        messages: Sequence[Mapping[str, Any]] | None = None,
        input: str | Sequence[Any] | None = None,
        specific_deployment: bool | None = False,
        request_kwargs: dict[str, Any] | None = None,
    ) -> Any: ...
    async def async_get_available_deployment(
        self,
        model: str,
        messages: Sequence[Mapping[str, Any]] | None = None,
        input: str | Sequence[Any] | None = None,
        specific_deployment: bool | None = False,
        request_kwargs: dict[str, Any] | None = None,
    ) -> Any: ...

def plain(value: Any) -> Any: ...
def entry(said: Any) -> dict[str, Any]: ...
def changed(settings: dict[str, Any]) -> dict[str, Any]: ...
def for_core(settings: dict[str, Any]) -> dict[str, Any]: ...
