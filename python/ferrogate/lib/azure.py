"""Clients for Azure's OpenAI service, with openai's arguments and variables.

The deployment that is asked stands in the path: the client's `azure_deployment`, or the `model` of the call. Endpoints
that Azure does not tie to a deployment are asked at `/openai/…`. (`OpenAI()` with `model="azure/deployment"` reaches the
same service without a client of its own.)
"""

from functools import cache

from ferrogate._client import AsyncOpenAI, OpenAI, _environment
from ferrogate._exceptions import OpenAIError
from ferrogate._sentinels import NOT_GIVEN

_OF_A_DEPLOYMENT = {
    "/completions",
    "/chat/completions",
    "/embeddings",
    "/audio/transcriptions",
    "/audio/translations",
    "/audio/speech",
    "/images/generations",
    "/images/edits",
}


class MutuallyExclusiveAuthError(OpenAIError):
    """More than one of `api_key`, `azure_ad_token` and `azure_ad_token_provider` was given."""


def _by_key(options):
    """Azure has one key for everything, administration as well."""
    return {name: value for name, value in options.items() if name != "admin"}


class _Routed:
    """The core clients of an Azure client, one per deployment; each call goes through the one of its address."""

    def __init__(self, client, key):
        self._client, self._key, self._made = client, key, {}

    def _to(self, path, body):
        address = self._client._address(path, body)
        if address not in self._made:
            self._made[address] = self._client._make_for(address, self._key)
        return self._made[address]

    def send(self, endpoint, said, manner):
        """As the core client's."""
        return self._to(endpoint.path, said).send(endpoint, said, manner)

    def asend(self, endpoint, said, manner):
        """As the core client's."""
        return self._to(endpoint.path, said).asend(endpoint, said, manner)

    def call(self, place, options, manner):
        """As the core client's."""
        return self._to(place[1], options.get("body")).call(place, _by_key(options), manner)

    def acall(self, place, options, manner):
        """As the core client's."""
        return self._to(place[1], options.get("body")).acall(place, _by_key(options), manner)


class _Azure:
    """What both clients share: arguments, addresses and headers."""

    def __init__(
        self,
        *,
        api_version=None,
        azure_endpoint=None,
        azure_deployment=None,
        api_key=None,
        azure_ad_token=None,
        azure_ad_token_provider=None,
        base_url=None,
        **settings,
    ):
        api_key = api_key if api_key is not None else _environment("AZURE_OPENAI_API_KEY")
        azure_ad_token = azure_ad_token if azure_ad_token is not None else _environment("AZURE_OPENAI_AD_TOKEN")
        if api_key is None and azure_ad_token is None and azure_ad_token_provider is None:
            raise OpenAIError(
                "no credentials for Azure: pass api_key, azure_ad_token or azure_ad_token_provider, or set "
                "AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN"
            )
        self._api_version = api_version or _environment("OPENAI_API_VERSION")
        if self._api_version is None:
            raise ValueError("Must provide either the `api_version` argument or the `OPENAI_API_VERSION` variable")
        self._azure_endpoint = _endpoint(azure_endpoint, base_url)
        self._azure_deployment = azure_deployment if self._azure_endpoint else None
        self._azure_ad_token, self._azure_ad_token_provider = azure_ad_token, azure_ad_token_provider
        if base_url is None:
            base_url = f"{self._azure_endpoint}/openai"
            base_url += f"/deployments/{azure_deployment}" if azure_deployment is not None else ""
        # So that OpenAI's own variables are not asked: its key is none for Azure.
        self._azure_key = api_key
        super().__init__(api_key=api_key if api_key is not None else "", base_url=base_url, **settings)

    def _address(self, path, body):
        """Where a path is asked."""
        base = self.base_url.rstrip("/")
        path = "/" + path.lstrip("/")
        if path in _OF_A_DEPLOYMENT:
            model = body.get("model") if isinstance(body, dict) else None
            return base if not model or "/deployments" in base else f"{base}/deployments/{model}"
        if self._azure_deployment and self._azure_endpoint:
            return f"{self._azure_endpoint}/openai"
        return base

    def _make(self, key):
        return _Routed(self, key)

    def _make_for(self, address, key):
        """The core client for an address."""
        from ferrogate import _core
        from ferrogate._client import _KEPT_HERE, _custom_headers, _watched

        rest = {name: value for name, value in self._settings.items() if name not in _KEPT_HERE}
        query = {**rest.pop("default_query", {}), "api-version": self._api_version}
        headers = {"x-stainless-lang": "python", **_custom_headers(), **rest.pop("default_headers", {})}
        rest = {**rest, "base_url": address, **self._auth(key)}
        return _watched(_core.Client(**rest, default_headers=headers, default_query=query))

    def _auth(self, key):
        """The token as the core's key, or the key for a row whose keys are headers; a token goes before a key."""
        if self._azure_ad_token is not None:
            return {"openai_key": self._azure_ad_token}
        if self._azure_ad_token_provider is not None:
            return {"key_source": key if callable(key) else self._token}
        return {"custom_llm_provider": _row(), "api_key": key() if callable(key) else key}

    def _token(self):
        """The token for an attempt."""
        return _checked(self._azure_ad_token_provider())

    def copy(self, *, base_url=None, data_residency=None, **changes):
        """As `OpenAI.copy`, with `api_version`, `azure_ad_token` and `azure_ad_token_provider` as well."""
        if data_residency is not None:
            raise OpenAIError("`data_residency` is only supported by OpenAI clients")
        kept = {
            "api_version": self._api_version,
            "azure_ad_token": self._azure_ad_token,
            "azure_ad_token_provider": self._azure_ad_token_provider,
        }
        address = base_url if base_url is not None and base_url is not NOT_GIVEN else None
        words = {**kept, **{name: value for name, value in changes.items() if value is not None or name == "timeout"}}
        if self._azure_key is None and "api_key" not in words:
            words["api_key"] = None
        made = super().copy(**words, **({"base_url": address} if address is not None else {}))
        if address is None:
            made._azure_endpoint, made._azure_deployment = self._azure_endpoint, self._azure_deployment
        return made

    with_options = copy


@cache
def _row():
    """The provider that is OpenAI but for where its key stands, known from the first client on."""
    from ferrogate import _core

    row = {"base_url": "https://azure.invalid", "protocol": "openai_chat", "auth": {"header": "api-key"}}
    _core.register_provider("azure_client", {**row, "title": "Azure OpenAI, by its own client"})
    return "azure_client"


def _endpoint(azure_endpoint, base_url):
    """The address of the resource; `None` where `base_url` says it all."""
    if base_url is not None:
        if azure_endpoint is not None:
            raise ValueError("base_url and azure_endpoint are mutually exclusive")
        return None
    azure_endpoint = azure_endpoint or _environment("AZURE_OPENAI_ENDPOINT")
    if azure_endpoint is None:
        raise ValueError(
            "Must provide one of the `base_url` or `azure_endpoint` arguments, or the `AZURE_OPENAI_ENDPOINT` variable"
        )
    return str(azure_endpoint).rstrip("/")


def _checked(token):
    if not token or not isinstance(token, str):
        raise ValueError(f"azure_ad_token_provider must give a str, not {type(token).__name__}")
    return token


class AzureOpenAI(_Azure, OpenAI):
    """A client for Azure's OpenAI service whose calls wait.

    `azure_endpoint` is the resource's address (or `AZURE_OPENAI_ENDPOINT`; `base_url` instead of it is used as it is),
    `api_version` is needed (or `OPENAI_API_VERSION`). One of `api_key` (`AZURE_OPENAI_API_KEY`), `azure_ad_token`
    (`AZURE_OPENAI_AD_TOKEN`) and `azure_ad_token_provider`, a function asked before each attempt, is needed as well.
    `azure_deployment` is asked whatever `model` a call names. All else is as for `OpenAI`.

    Raises `OpenAIError` without credentials, `ValueError` for addresses or versions that lack or contradict each other.
    """


class AsyncAzureOpenAI(_Azure, AsyncOpenAI):
    """As `AzureOpenAI`, with calls that are awaited; `azure_ad_token_provider` may be awaitable."""

    async def _acall(self):
        if self._azure_ad_token is not None or self._azure_ad_token_provider is None or self._closed:
            return self._call
        token = self._azure_ad_token_provider()
        if hasattr(token, "__await__"):
            token = await token
        return self._make(lambda: _checked(token))
