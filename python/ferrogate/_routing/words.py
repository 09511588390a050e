"""What a router is told: litellm's arguments with their defaults, and its classes for parts of them.

The classes are dicts whose keys can be read as attributes, so that one thing serves who writes `entry["model_name"]`
and who writes `entry.model_name`.
"""

# litellm's arguments of `Router` beside `model_list`, and what each is where nothing is said.
DEFAULTS = {
    "assistants_config": None,
    "search_tools": None,
    "guardrail_list": None,
    "redis_url": None,
    "redis_host": None,
    "redis_port": None,
    "redis_password": None,
    "redis_db": None,
    "cache_responses": False,
    "cache_kwargs": {},
    "caching_groups": None,
    "client_ttl": 3600,
    "polling_interval": None,
    "default_priority": None,
    "num_retries": None,
    "max_fallbacks": None,
    "timeout": None,
    "stream_timeout": None,
    "default_litellm_params": None,
    "default_max_parallel_requests": None,
    "set_verbose": False,
    "debug_level": "INFO",
    "default_fallbacks": None,
    "fallbacks": [],
    "context_window_fallbacks": [],
    "content_policy_fallbacks": [],
    "model_group_alias": {},
    "enable_pre_call_checks": False,
    "enable_tag_filtering": False,
    "tag_filtering_match_any": True,
    "tag_routing_prefix": "",
    "plugins": None,
    "retry_after": 0,
    "retry_policy": None,
    "model_group_retry_policy": {},
    "allowed_fails": None,
    "allowed_fails_policy": None,
    "cooldown_time": None,
    "disable_cooldowns": None,
    "routing_strategy": "simple-shuffle",
    "optional_pre_call_checks": None,
    "routing_strategy_args": {},
    "routing_groups": None,
    "provider_budget_config": None,
    "alerting_config": None,
    "router_general_settings": None,
    "deployment_affinity_ttl_seconds": 3600,
    "model_group_affinity_config": None,
    "ignore_invalid_deployments": False,
    "enable_health_check_routing": False,
    "health_check_staleness_threshold": None,
    "health_check_ignore_transient_errors": False,
    "background_health_check_model_groups": None,
    "enable_weighted_failover": False,
    "fallback_access_check": None,
    "fallback_budget_check": None,
    "auto_router_capability_limit": None,
    "credential_list": None,
    "virtual_models": None,
}


class Words(dict):
    """A dict whose keys are attributes as well; what is not there is None where the class names it."""

    _fields = ()

    def __getattr__(self, name):
        if name in self:
            return self[name]
        if name in self._fields:
            return None
        raise AttributeError(f"{type(self).__name__} has no {name!r}")

    def __setattr__(self, name, value):
        self[name] = value

    def model_dump(self, *, exclude_none=False, **_how):
        """A plain dict of it."""
        return {name: plain(value) for name, value in self.items() if not (exclude_none and value is None)}

    to_json = model_dump

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(sorted(self))})"


class _PerError(Words):
    def __init__(self, **numbers):
        unknown = sorted(set(numbers) - set(self._fields))
        if unknown:
            known = ", ".join(self._fields)
            raise TypeError(f"{type(self).__name__} has no {unknown[0]!r}; it has {known}")
        super().__init__({name: number for name, number in numbers.items() if number is not None})

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{name}={number}' for name, number in self.items())})"


_ERRORS = ["BadRequest", "Authentication", "Timeout", "RateLimit", "ContentPolicyViolation"]
_ERRORS += ["InternalServer", "ServiceUnavailable", "NotFound"]


class RetryPolicy(_PerError):
    """How often a call is tried again in a group, by the class of its error: `TimeoutErrorRetries=2`, …."""

    _fields = (*(f"{error}ErrorRetries" for error in _ERRORS), "DefaultRetries")


class AllowedFailsPolicy(_PerError):
    """How many failures a minute a deployment may have, by class, before it rests: `TimeoutErrorAllowedFails=2`, …."""

    _fields = (*(f"{error}ErrorAllowedFails" for error in _ERRORS), "BadGatewayErrorAllowedFails")


class LiteLLM_Params(Words):  # noqa: N801  # litellm's name
    """How a deployment is called: `model`, `api_key`, `api_base`, `rpm`, `weight`, `order`, `tags`, …."""

    _fields = ("api_key", "api_base", "api_version", "custom_llm_provider", "rpm", "tpm", "order", "weight", "tags")

    def __init__(self, model, **said):
        super().__init__(model=model, **said)


class ModelInfo(Words):
    """What is known of a deployment: its `id`, prices, limits, abilities, `access_groups`, …."""

    _fields = ("id", "base_model", "tier", "mode", "access_groups", "team_id")

    def __init__(self, id=None, **said):
        super().__init__({**said, **({} if id is None else {"id": str(id)})})


class Deployment(Words):
    """An entry of `model_list`: `model_name`, `litellm_params`, `model_info`."""

    def __init__(self, model_name, litellm_params, model_info=None, **said):
        params, info = plain(litellm_params), plain(model_info or {})
        super().__init__({**said, "model_name": model_name})
        self["litellm_params"], self["model_info"] = LiteLLM_Params(**params), ModelInfo(**info)


class ModelGroupInfo(Words):
    """What is known of a group: `model_group`, `providers`, limits, prices, abilities of its deployments together."""

    _fields = ("max_input_tokens", "max_output_tokens", "input_cost_per_token", "output_cost_per_token", "tpm", "rpm")

    def __init__(self, model_group, providers, **said):
        super().__init__(model_group=model_group, providers=providers, **said)


class CustomRoutingStrategyBase:
    """Who answers, chosen by a program: give a subclass to `Router.set_custom_routing_strategy`.

    Either method gives an entry of the router's `model_list`, an entry's id, or a list of either: the order in which
    they are asked. The awaited one asks the other where a subclass has only that.
    """

    def get_available_deployment(
        self, model, messages=None, input=None, specific_deployment=False, request_kwargs=None
    ):
        """Choose who answers a call of this group."""
        raise NotImplementedError(f"{type(self).__name__} must have get_available_deployment")

    async def async_get_available_deployment(
        self, model, messages=None, input=None, specific_deployment=False, request_kwargs=None
    ):
        """As `get_available_deployment`, for calls that are awaited."""
        return self.get_available_deployment(
            model,
            messages=messages,
            input=input,
            specific_deployment=specific_deployment,
            request_kwargs=request_kwargs,
        )


def plain(value):
    """A value of dicts and lists alone: what classes say of themselves is taken in their places."""
    if hasattr(value, "items"):
        return {name: plain(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    dump = getattr(value, "model_dump", None)
    if dump is not None and not isinstance(value, type):
        return plain(dump(exclude_none=True))
    return value


def entry(said):
    """An entry of `model_list`, of whatever was given for one."""
    read = plain(said)
    if not isinstance(read, dict):
        raise TypeError(f"an entry of model_list must be a dict or a Deployment, not {type(said).__name__}")
    made = {**read, "model_info": dict(read.get("model_info") or {})}
    # litellm takes them beside the parameters as well.
    beside = {name: made.pop(name) for name in ("rpm", "tpm") if name in made}
    if beside:
        made["litellm_params"] = {**beside, **(made.get("litellm_params") or {})}
    return made


def changed(settings):
    """The settings that say something; `TypeError` for one that nobody knows."""
    unknown = sorted(set(settings) - set(DEFAULTS))
    if unknown:
        from difflib import get_close_matches

        near = get_close_matches(unknown[0], DEFAULTS, 1, 0)
        raise TypeError(f"Router() has no argument {unknown[0]!r}; did you mean {near[0]!r}?")
    return {name: value for name, value in settings.items() if value is not None and value != DEFAULTS[name]}


def for_core(settings):
    """What of the settings the core is told."""
    said = plain(settings)
    # `async_only_mode` saves litellm clients that there are none of here; the other is looked at in Python.
    general = said.pop("router_general_settings", None) or {}
    unheard = {name: value for name, value in general.items() if name not in GENERAL and value}
    return {**said, **({"router_general_settings": unheard} if unheard else {})}


GENERAL = {"async_only_mode", "pass_through_all_models"}
