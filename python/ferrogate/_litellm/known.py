"""What is known of a model before it is asked: from the providers' rows, without a call (but `check_valid_key`).

A row tells what a provider's interface takes, and what some of its models can be told. Of most models it does not
tell what they can see, hear or search; what is not known is answered as litellm answers it, with False or None.
"""

import os

from ferrogate import _core
from ferrogate._api import completion
from ferrogate._exceptions import APIStatusError, AuthenticationError, ConfigError, OpenAIError, PermissionDeniedError

_OPERATIONS = {"chat_completion": "chat", "embeddings": "embed", "text_completion": "complete"}


def _who(model, custom_llm_provider):
    """Provider and model, as a call would find them."""
    if not custom_llm_provider:
        return _core.resolve(model)
    prefix, _, rest = model.partition("/")
    return custom_llm_provider, rest if rest and prefix == custom_llm_provider else model


def get_supported_openai_params(model, custom_llm_provider=None, request_type="chat_completion", base_model=None):
    """Name OpenAI's parameters that reach a model: a list of str, or None if its provider has no such call.

    `request_type` is `"chat_completion"`, `"embeddings"` or `"text_completion"`. A parameter is in the list if it can
    be said in the provider's language and the provider's row does not leave it out; a model may still refuse it.
    `base_model` is asked about instead of `model` where it is given (Azure's deployments have names of their own).
    """
    operation = _OPERATIONS.get(request_type)
    if operation is None:
        return None
    try:
        provider, model = _who(model, custom_llm_provider)
        names = _core.supported_params(provider, base_model or model, operation)
    except ConfigError:
        return None
    return names and [*names, "extra_headers"]


def _takes(parameter):
    """A question about what the provider's interface takes."""

    def supports(model, custom_llm_provider=None):
        return parameter in (get_supported_openai_params(model, custom_llm_provider) or ())

    supports.__doc__ = (
        f"Tell whether the provider's interface takes `{parameter}` for this model; False if it is not known. "
        "A model that cannot use it may still refuse it."
    )
    return supports


def _told(*flags):
    """A question about what the provider's row says of the model."""

    def supports(model, custom_llm_provider=None):
        try:
            features = _core.features(*_who(model, custom_llm_provider))
        except ConfigError:
            return False
        return any(features.get(flag) for flag in flags)

    supports.__doc__ = "Tell whether the model is known to have it; False if it is not known."
    return supports


def _unknown():
    """A question that nothing here answers yet."""

    def supports(model, custom_llm_provider=None):
        _who(model, custom_llm_provider)
        return False

    supports.__doc__ = "Tell whether the model is known to have it: no row tells this, so it is always False."
    return supports


def _catalogued(what, otherwise):
    """A question that the catalogue answers where it knows, and the provider's row where not."""

    def supports(model, custom_llm_provider=None):
        try:
            entry = _core.model_info(*_who(model, custom_llm_provider)) or {}
        except ConfigError:
            return False
        said = entry.get(f"supports_{what}")
        return otherwise(model, custom_llm_provider) if said is None else said

    supports.__doc__ = "Tell whether the model is known to have it; False if it is not known."
    return supports


_ANSWERS = {
    "function_calling": _takes("tools"),
    "tool_choice": _takes("tool_choice"),
    "parallel_function_calling": _takes("parallel_tool_calls"),
    "response_schema": _takes("response_format"),
    "native_streaming": _takes("stream"),
    # Every language has words for them, or says them with the user's turn.
    "system_messages": _takes("stream"),
    "native_structured_output": _told("structured_output", "json_schema"),
    "reasoning": _told("adaptive_thinking", "adaptive_only", "thinking_levels", "max_completion_tokens"),
    "mid_conversation_system": _told("mid_system"),
}


def __getattr__(name):
    """`supports_*`: made when they are asked for."""
    from ferrogate._litellm import NAMES

    what = name.removeprefix("supports_")
    if what == name or name not in NAMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    answer = _catalogued(what, _ANSWERS.get(what) or _unknown())
    answer.__name__ = answer.__qualname__ = name
    globals()[name] = answer
    return answer


def get_llm_provider(model, custom_llm_provider=None, api_base=None, api_key=None, litellm_params=None):
    """Tell who answers a model string: `(model, provider, api_key, api_base)`.

    The key is the one given, or None: those of the environment are not handed out. The address is the one given, or
    that of the provider's row where it is fixed, but None for the provider of names that no row claims.
    """
    given = _given(litellm_params)
    custom_llm_provider = custom_llm_provider or given.get("custom_llm_provider")
    api_base, api_key = api_base or given.get("api_base"), api_key or given.get("api_key")
    provider, model = _who(model, custom_llm_provider)
    return model, provider, api_key, api_base or _address(provider)


def _given(litellm_params):
    """What a deployment's parameters say: a dict, or an object with attributes."""
    if litellm_params is None or isinstance(litellm_params, dict):
        return litellm_params or {}
    return vars(litellm_params)


def _address(provider):
    row = _core.provider(provider)
    address = next(filter(None, map(os.environ.get, row["base_url_env"])), None) or row["base_url"]
    usual = row["name"] == _core.resolve("-")[0]
    return None if usual or not address or "{" in address else address


def get_api_base(model, optional_params=None):
    """Tell the address that a model is asked at; None where it depends on more than the provider."""
    said = dict(optional_params or {})
    return get_llm_provider(model, said.get("custom_llm_provider"), said.get("api_base"))[3]


# A chain of credentials -> sets of variables, any of which is enough.
_CHAINS = {
    "aws": [
        ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"],
        ["AWS_PROFILE"],
        ["AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_ARN"],
        ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"],
        ["AWS_CONTAINER_CREDENTIALS_FULL_URI"],
    ],
    "google": [["GOOGLE_APPLICATION_CREDENTIALS"]],
    "entra": [
        ["AZURE_TENANT_ID", "AZURE_CLIENT_ID", "AZURE_CLIENT_SECRET"],
        ["AZURE_FEDERATED_TOKEN_FILE", "AZURE_CLIENT_ID", "AZURE_TENANT_ID"],
    ],
}
# Those by which the provider is usually reached, rather than by a key.
_USUAL_CHAINS = {"aws", "google"}


def validate_environment(model=None, api_key=None, api_base=None, api_version=None):
    """Tell whether the environment has what a model's provider needs.

    Gives `{"keys_in_environment": bool, "missing_keys": [variables]}`. What stands in files or comes from a machine's
    own service (a cloud's chain of credentials) is not looked for.
    """
    if model is None:
        return {"keys_in_environment": False, "missing_keys": []}
    row = _core.provider(_who(model, None)[0])
    given = {"api_key": api_key, "api_base": api_base, "api_version": api_version}
    missing = [*_missing_key(row, given), *_missing_words(row, given)]
    return {"keys_in_environment": not missing, "missing_keys": missing}


def _missing_key(row, given):
    if given["api_key"] or row["has_key"]:
        return []
    ways = _CHAINS.get(row["credentials"], [])
    if any(all(map(os.environ.get, way)) for way in ways):
        return []
    if row["credentials"] in _USUAL_CHAINS or not row["api_key_env"]:
        return ways[0] if ways else []
    return row["api_key_env"][:1]


def _missing_words(row, given):
    """The variables of what the address needs and nobody says."""
    if given["api_base"] or any(map(os.environ.get, row["base_url_env"])):
        return []
    if not row["base_url"]:
        return row["base_url_env"][:1]
    needed = [word for name, word in row["words"].items() if f"{{{name}" in row["base_url"]]
    unsaid = [
        word for word in needed if word["default"] is None and word["env"] and not any(map(os.environ.get, word["env"]))
    ]
    return [word["env"][0] for word in unsaid]


def check_valid_key(model, api_key):
    """Tell whether a provider takes a key: a short question is asked with it, which may cost something.

    False where the provider refuses the key (401, 403). True where it answers, also with another refusal, since it
    has looked at the key by then. Raises `APIConnectionError` where it could not be asked; litellm says False there.
    """
    try:
        completion(model, [{"role": "user", "content": "Hi"}], api_key=api_key, max_tokens=10, max_retries=0)
    except (AuthenticationError, PermissionDeniedError):
        return False
    except APIStatusError:
        return True
    return True


def get_valid_models(
    check_provider_endpoint=None, custom_llm_provider=None, litellm_params=None, api_key=None, api_base=None
):
    """Name the models that the environment's keys open: `"provider/model"` each, asked of the providers.

    `check_provider_endpoint=False` asks nobody, and since no list of models is kept here, names none.
    `custom_llm_provider` asks one provider only; `api_key` and `api_base` are for that one. Providers that cannot be
    asked are left out.
    """
    if check_provider_endpoint is False:
        return []
    given = _given(litellm_params)
    custom_llm_provider = custom_llm_provider or given.get("custom_llm_provider")
    api_key, api_base = api_key or given.get("api_key"), api_base or given.get("api_base")
    if custom_llm_provider:
        names = [custom_llm_provider]
    else:
        names = [row["name"] for row in _core.providers() if row["api_key_found"]]
    said = {name: value for name, value in {"api_key": api_key, "api_base": api_base}.items() if value}
    return [model for name in names for model in _models_of(name, said if custom_llm_provider else {})]


def _models_of(provider, said):
    from ferrogate._client import OpenAI

    try:
        with OpenAI(custom_llm_provider=provider, max_retries=0) as client:
            return [f"{provider}/{model.id}" for model in client.models.list(**said)]
    except OpenAIError:
        return []
