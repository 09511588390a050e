"""litellm's settings: attributes of the module that hold for all calls of its functions.

Those in `HONOURED` are what the functions' shared client is made with. Those in `WITHOUT_EFFECT` are litellm's, and
nothing here acts on them: whoever sets one to more than its usual value is warned, once a name. Those in `SO_ANYWAY`
ask for what is the case here whatever they say. Clients (`OpenAI()`) have settings of their own and read none of these.
"""

import warnings

from ferrogate import _api, _core
from ferrogate._exceptions import ConfigError

# Attribute -> the client's word for it.
HONOURED = {
    "drop_params": "drop_params",
    "num_retries": "num_retries",
    "request_timeout": "timeout",
    "api_key": "openai_key",
    "openai_key": "openai_key",
    "api_base": "api_base",
    "api_version": "api_version",
    "organization": "organization",
    "project": "project",
    "headers": "extra_headers",
    "vertex_project": "vertex_project",
    "vertex_location": "vertex_location",
}

# What they are where nobody set them.
USUAL = {**dict.fromkeys(HONOURED), "drop_params": False, "ssl_verify": True, "model_alias_map": {}}

WITHOUT_EFFECT = {
    "add_function_to_prompt": False,
    "aclient_session": None,
    "budget_duration": None,
    "cache": None,
    "caching": False,
    "callbacks": (),
    "client_session": None,
    "content_policy_fallbacks": None,
    "context_window_fallbacks": None,
    "cost_discount_config": {},
    "cost_margin_config": {},
    "credential_list": (),
    "custom_prompt_dict": {},
    "custom_provider_map": (),
    "default_fallbacks": None,
    "enable_json_schema_validation": False,
    "failure_callback": (),
    "fallbacks": None,
    "include_cost_in_streaming_usage": False,
    "input_callback": (),
    "json_logs": False,
    "log_raw_request_response": False,
    "max_budget": 0.0,
    "model_fallbacks": None,
    "modify_params": False,
    "network_mock": False,
    "post_call_rules": (),
    "pre_call_rules": (),
    "reasoning_auto_summary": False,
    "route_all_chat_openai_to_responses": False,
    "secret_manager_client": None,
    "service_callback": (),
    "set_verbose": False,
    "success_callback": (),
    "use_client": False,
    "use_litellm_proxy": False,
    "vector_store_registry": None,
}

SO_ANYWAY = {
    "disable_aiohttp_transport": False,
    "disable_streaming_logging": False,
    "disable_token_counter": False,
    "redact_messages_in_exceptions": True,
    "return_response_headers": True,
    "suppress_debug_info": True,
    "telemetry": False,
    "turn_off_message_logging": True,
    "use_aiohttp_transport": False,
}

_warned = set()


class _Unheard(list):
    """A list that nobody reads: whoever adds to it is told."""

    def __init__(self, name, values=()):
        super().__init__(values)
        self._name = name

    def append(self, value):
        super().append(value)
        _warn(self._name, 3)

    def extend(self, values):
        super().extend(values)
        _warn(self._name, 3)

    def insert(self, place, value):
        super().insert(place, value)
        _warn(self._name, 3)

    def __iadd__(self, values):
        super().extend(values)
        _warn(self._name, 3)
        return self


def usual(name):
    """A setting that nobody set; `AttributeError` where there is none of that name."""
    import ferrogate

    for table in (USUAL, WITHOUT_EFFECT, SO_ANYWAY):
        if name in table:
            value = table[name]
            if value == ():
                # Kept, so that what is added to it is still there when it is read again.
                value = vars(ferrogate)[name] = _Unheard(name)
            return dict(value) if isinstance(value, dict) else value
    raise AttributeError(f"module 'ferrogate' has no attribute {name!r}")


def changed(name, value):
    """Act on an attribute of the module that was set. Nothing is done about names that litellm does not have."""
    if name in HONOURED:
        _keep(HONOURED[name], value)
    elif name == "ssl_verify":
        _keep("ca_file", value if isinstance(value, str) else None)
        _keep("verify", False if value is False else None)
    elif name == "model_alias_map":
        _api.aliases.clear()
        _api.aliases.update(value or {})
    elif name in WITHOUT_EFFECT:
        if value and value != WITHOUT_EFFECT[name]:
            _warn(name, 4)
    elif name.endswith("_key"):
        _key_of(name.removesuffix("_key").removesuffix("_api"), value)


def _keep(word, value):
    """Have the shared client made anew, with this or without it."""
    _api.settings.pop(word, None)
    if value is not None:
        _api.settings[word] = value
    _api.forget()


def _key_of(provider, key):
    try:
        _core.provider(provider)
    except ConfigError:
        return
    _core.register_provider(provider, {"api_key": key})


def _warn(name, level):
    if name in _warned:
        return
    _warned.add(name)
    warnings.warn(
        f"litellm's setting {name!r} has no effect in ferrogate (see ferrogate._litellm.settings)", stacklevel=level
    )
