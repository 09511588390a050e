"""Calls on the package itself: `ferrogate.api_key = …; ferrogate.chat.completions.create(…)`.

The client behind them is made of the attributes set on the package, and made anew when one is set to something else.
`api_key`, `organization`, `project` and `api_version` are litellm's attributes as well, and mean the same there.
"""

from ferrogate import _core

# Attribute -> what it is where nobody set it.
USUAL = {
    "admin_api_key": None,
    "webhook_secret": None,
    "base_url": None,
    "websocket_base_url": None,
    "timeout": 600.0,
    "max_retries": 2,
    "default_headers": None,
    "default_query": None,
    "http_client": None,
    "api_type": None,
    "azure_endpoint": None,
    "azure_ad_token": None,
    "azure_ad_token_provider": None,
}
_ALSO = ("api_key", "organization", "project", "api_version")
_AZURE = ("api_version", "azure_endpoint", "azure_ad_token", "azure_ad_token_provider")
_kept = []


def names():
    """The resources that are found on the package."""
    return [path for path in _core._resources() if "." not in path]


class Proxy:
    """A resource of the package's client, asked for at each use: settings may have changed."""

    def __init__(self, name):
        self._name = name

    def __getattr__(self, attribute):
        return getattr(getattr(client(), self._name), attribute)

    def __dir__(self):
        return dir(getattr(client(), self._name))

    def __repr__(self):
        return f"<ferrogate.{self._name}: the resource of the package's client>"


class Callable(Proxy):
    """A resource of whose name litellm has a function: `ferrogate.responses.create(…)` and `ferrogate.responses(…)`."""

    def __call__(self, *arguments, **options):
        from ferrogate import _litellm

        return _litellm.find(self._name)(*arguments, **options)


def proxy(name):
    """What the package's attribute of that name is."""
    from ferrogate import _litellm

    return (Callable if name in _litellm.NAMES else Proxy)(name)


def client():
    """The client behind calls on the package: an `OpenAI`, or an `AzureOpenAI` where `api_type` is `"azure"`.

    Raises `OpenAIError` where `api_type` (or `OPENAI_API_TYPE`) is neither `"openai"` nor `"azure"`.
    """
    import ferrogate

    said = vars(ferrogate)
    settings = {name: said[name] for name in (*USUAL, *_ALSO) if name in said}
    if _kept and _kept[0] == settings:
        return _kept[1]
    made = _make(dict(settings))
    _kept[:] = [settings, made]
    return made


def _make(settings):
    from ferrogate import _client
    from ferrogate._exceptions import OpenAIError

    kind = settings.pop("api_type", None) or _client._environment("OPENAI_API_TYPE")
    if kind is None:
        kind = "azure" if _looks_azure(settings) else "openai"
    if kind not in ("openai", "azure"):
        raise OpenAIError(f"api_type must be 'openai' or 'azure', not {kind!r}")
    if settings.get("max_retries", 0) is None:
        del settings["max_retries"]
    if kind == "azure":
        from ferrogate.lib.azure import AzureOpenAI

        return AzureOpenAI(**settings)
    return _client.OpenAI(**{name: value for name, value in settings.items() if name not in _AZURE})


def _looks_azure(settings):
    """Whether nothing is said of OpenAI, and something of Azure."""
    from ferrogate._client import _environment

    if settings.get("api_key") is not None or _environment("OPENAI_API_KEY"):
        return False
    return any(settings.get(name) for name in ("azure_endpoint", "azure_ad_token", "azure_ad_token_provider")) or bool(
        _environment("AZURE_OPENAI_API_KEY") or _environment("AZURE_OPENAI_AD_TOKEN")
    )
