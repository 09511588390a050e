from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

from ferrogate import _core
from ferrogate._routing.batches import Batches
from ferrogate._routing.calls import Calls
from ferrogate._routing.inventory import Inventory
from ferrogate._routing.words import CustomRoutingStrategyBase

Strategy: TypeAlias = Literal[
    "simple-shuffle",
    "least-busy",
    "latency-based-routing",
    "cost-based-routing",
    "usage-based-routing",
    "usage-based-routing-v2",
    "provider-budget-routing",
    "price-weighted",
]

class Router(Calls, Batches, Inventory):
    """Groups of deployments, asked as the settings say: by weight, latency or cost; again and elsewhere on failure."""

    model_list: list[dict[str, Any]]
    assistants_config: Any
    search_tools: Any
    guardrail_list: Any
    redis_url: str | None
    redis_host: str | None
    redis_port: int | None
    redis_password: str | None
    redis_db: int | None
    cache_responses: bool | None
    cache_kwargs: Any
    caching_groups: Any
    client_ttl: int | None
    polling_interval: float | None
    default_priority: int | None
    num_retries: int | None
    max_fallbacks: int | None
    timeout: float | None
    stream_timeout: float | None
    default_litellm_params: Any
    default_max_parallel_requests: int | None
    set_verbose: bool | None
    debug_level: str | None
    default_fallbacks: Any
    fallbacks: Any
    context_window_fallbacks: Any
    content_policy_fallbacks: Any
    model_group_alias: Any
    enable_pre_call_checks: bool | None
    enable_tag_filtering: bool | None
    tag_filtering_match_any: bool | None
    tag_routing_prefix: str | None
    plugins: Any
    retry_after: float | None
    retry_policy: Any
    model_group_retry_policy: Any
    allowed_fails: int | None
    allowed_fails_policy: Any
    cooldown_time: float | None
    disable_cooldowns: bool | None
    routing_strategy: str
    optional_pre_call_checks: Any
    routing_strategy_args: Any
    routing_groups: Any
    provider_budget_config: Any
    alerting_config: Any
    router_general_settings: Any
    deployment_affinity_ttl_seconds: float | None
    model_group_affinity_config: Any
    ignore_invalid_deployments: bool | None
    enable_health_check_routing: bool | None
    health_check_staleness_threshold: int | None
    health_check_ignore_transient_errors: bool | None
    background_health_check_model_groups: Any
    enable_weighted_failover: bool | None
    fallback_access_check: Any
    fallback_budget_check: Any
    auto_router_capability_limit: Any
    credential_list: Any
    virtual_models: Any
    _core: _core.Router
    _settings: dict[str, Any]
    def __init__(
        self,
        model_list: Iterable[Mapping[str, Any]] | None = None,
        *,
        assistants_config: Mapping[str, Any] | None = ...,
        search_tools: Any = ...,
        guardrail_list: Any = ...,
        redis_url: str | None = ...,
        redis_host: str | None = ...,
        redis_port: int | None = ...,
        redis_password: str | None = ...,
        redis_db: int | None = ...,
        cache_responses: bool | None = ...,
        cache_kwargs: Mapping[str, Any] | None = ...,
        caching_groups: Any = ...,
        client_ttl: int | None = ...,
        polling_interval: float | None = ...,
        default_priority: int | None = ...,
        num_retries: int | None = ...,
        max_fallbacks: int | None = ...,
        timeout: float | None = ...,
        stream_timeout: float | None = ...,
        default_litellm_params: Mapping[str, Any] | None = ...,
        default_max_parallel_requests: int | None = ...,
        set_verbose: bool | None = ...,
        debug_level: str | None = ...,
        default_fallbacks: Sequence[str | Mapping[str, Any]] | None = ...,
        fallbacks: Sequence[Mapping[str, Sequence[str | Mapping[str, Any]]]] | None = ...,
        context_window_fallbacks: Sequence[Mapping[str, Sequence[str | Mapping[str, Any]]]] | None = ...,
        content_policy_fallbacks: Sequence[Mapping[str, Sequence[str | Mapping[str, Any]]]] | None = ...,
        model_group_alias: Mapping[str, str | Mapping[str, Any]] | None = ...,
        enable_pre_call_checks: bool | None = ...,
        enable_tag_filtering: bool | None = ...,
        tag_filtering_match_any: bool | None = ...,
        tag_routing_prefix: str | None = ...,
        plugins: Any = ...,
        retry_after: float | None = ...,
        retry_policy: Mapping[str, Any] | None = ...,
        model_group_retry_policy: Mapping[str, Any] | None = ...,
        allowed_fails: int | None = ...,
        allowed_fails_policy: Mapping[str, Any] | None = ...,
        cooldown_time: float | None = ...,
        disable_cooldowns: bool | None = ...,
        routing_strategy: Strategy | None = ...,
        optional_pre_call_checks: Sequence[str] | None = ...,
        routing_strategy_args: Mapping[str, Any] | None = ...,
        routing_groups: Sequence[Mapping[str, Any]] | None = ...,
        provider_budget_config: Mapping[str, Any] | None = ...,
        alerting_config: Any = ...,
        router_general_settings: Any = ...,
        deployment_affinity_ttl_seconds: float | None = ...,
        model_group_affinity_config: Any = ...,
        ignore_invalid_deployments: bool | None = ...,
        enable_health_check_routing: bool | None = ...,
        health_check_staleness_threshold: int | None = ...,
        health_check_ignore_transient_errors: bool | None = ...,
        background_health_check_model_groups: Any = ...,
        enable_weighted_failover: bool | None = ...,
        fallback_access_check: Any = ...,
        fallback_budget_check: Any = ...,
        auto_router_capability_limit: Any = ...,
        credential_list: Sequence[Mapping[str, Any]] | None = ...,
        virtual_models: Mapping[str, Any] | None = ...,
    ) -> None: ...
    def get_settings(self) -> dict[str, Any]: ...
    def update_settings(self, **settings: Any) -> None: ...
    def flush_cache(self) -> None: ...
    def reset(self) -> None: ...
    def set_custom_routing_strategy(self, CustomRoutingStrategy: CustomRoutingStrategyBase | None) -> None: ...
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
        request_kwargs: dict[str, Any] | None = None,
        messages: Sequence[Mapping[str, Any]] | None = None,
        input: str | Sequence[Any] | None = None,
        specific_deployment: bool | None = False,
    ) -> Any: ...
    async def async_get_healthy_deployments(
        self,
        model: str,
        request_kwargs: dict[str, Any] | None = None,
        messages: Sequence[Mapping[str, Any]] | None = None,
        **_question: Any,
    ) -> list[dict[str, Any]]: ...
    def explain(
        self, model: str | dict[str, Any], messages: Iterable[Mapping[str, Any]] | None = None, **options: Any
    ) -> dict[str, Any]: ...
    def keep_decisions(self, most: int) -> None: ...
    def decisions(self) -> list[dict[str, Any]]: ...
    @staticmethod
    def replay(record: dict[str, Any]) -> list[str]: ...
