"""The clients that replace openai's: the same constructor, resources and calls, for every provider.

`model="provider/model"` chooses who answers. A key given to the client is OpenAI's; other providers' keys come from
their own variables, from a configuration file, or from `api_key=` of the call. An explicit `base_url` (or
`OPENAI_BASE_URL`) means: speak OpenAI to this address and leave the model's name as it is.
"""

from ferrogate import _core
from ferrogate._calls import AsyncCalls, Calls
from ferrogate._resources import Below, resource_of, top
from ferrogate._sentinels import NOT_GIVEN

_OPTIONS = [
    "api_key",
    "admin_api_key",
    "organization",
    "project",
    "base_url",
    "data_residency",
    "websocket_base_url",
    "http_client",
    "timeout",
    "max_retries",
    "default_headers",
    "default_query",
    "webhook_secret",
    "fallbacks",
    "on_loss",
    "stall_timeout",
    "stream_failure",
    "router",
    "budget",
    "max_budget",
    "custom_llm_provider",
    "proxy",
    "ca_file",
    "verify",
    "http2",
    "trust_env",
]


def _setting(name, default, about):
    """A setting that can be read and changed; calls made from then on use the new value."""

    def read(self):
        return self._settings.get(name, default)

    def change(self, value):
        self._settings[name] = value
        self._core = None

    return property(read, change, doc=about)


def _environment(name):
    import os

    return os.environ.get(name) or None


_KEPT_HERE = {"api_key", "admin_api_key", "webhook_secret", "websocket_base_url", "http_client"}
_REGIONS = {"global": "api", "us": "us.api", "eu": "eu.api", "ae": "ae.api"}


def _residing(region, settings):
    """The address of a region (openai's `data_residency`)."""
    for name in ("base_url", "websocket_base_url"):
        if name in settings and not (name == "websocket_base_url" and settings[name] is None):
            raise ValueError(f"The `data_residency` and `{name}` arguments are mutually exclusive")
    if not isinstance(region, str) or region not in _REGIONS:
        raise ValueError(f"Invalid `data_residency`; expected one of {', '.join(_REGIONS)}, not {region!r}")
    return f"https://{_REGIONS[region]}.openai.com/v1"


def _custom_headers():
    """`OPENAI_CUSTOM_HEADERS`: headers for every call, one `name: value` a line."""
    lines = (_environment("OPENAI_CUSTOM_HEADERS") or "").split("\n")
    pairs = (line.partition(":") for line in lines if ":" in line)
    return {name.strip(): value.strip() for name, _, value in pairs}


def _watched(core):
    """The core client, logging its calls where somebody may listen."""
    import sys

    if "logging" not in sys.modules and _environment("OPENAI_LOG") is None:
        return core
    from ferrogate._logs import watched

    return watched(core)


async def _awaited(made):
    return await made


class _Manner:
    """The resources of a client that gives answers in another manner."""

    def __init__(self, client):
        self._client = client

    def __getattr__(self, name):
        if name not in top():
            raise AttributeError(f"there is no resource {name!r}")
        return resource_of(name, self._client)


# Class of clients -> what its instances say they are where `isinstance` asks (`ferrogate.compat.openai`).
passing_as = {}


class _Signature:
    """What `inspect.signature` and `help` ask of a client's class: every setting by name, each may be left out."""

    def __get__(self, holder, owner):
        from inspect import Parameter, Signature

        return Signature([Parameter(name, Parameter.KEYWORD_ONLY, default=NOT_GIVEN) for name in _OPTIONS])


class _Settings:
    """What both clients share: settings, copies of them, and the core client they make."""

    __signature__ = _Signature()

    @property
    def __class__(self):
        return passing_as.get(type(self), type(self))

    def __init__(self, **settings):
        if settings.get("http_client") is not None:
            from ferrogate._http import checked

            checked(settings["http_client"], self._is_async)
        region = settings.pop("data_residency", None)
        if region is not None:
            given = {k: v for k, v in settings.items() if v is not NOT_GIVEN}
            settings["base_url"] = _residing(region, given)
        if settings.get("max_retries", 0) is None:
            raise TypeError("max_retries cannot be None; pass 0 for none")
        unknown = sorted(set(settings) - set(_OPTIONS))
        if unknown:
            raise TypeError(f"{type(self).__name__}() got an unexpected keyword argument {unknown[0]!r}")
        self._settings = {k: v for k, v in settings.items() if v is not None and v is not NOT_GIVEN}
        self._settings.update({"timeout": None} if settings.get("timeout", 0) is None else {})
        if "base_url" not in self._settings and "custom_llm_provider" not in self._settings:
            from_environment = _environment("OPENAI_BASE_URL")
            self._settings.update({"base_url": from_environment} if from_environment else {})
        self._closed = False
        self._own_budget = None
        # Made now, so that a wrong setting is told of where it is given.
        self._core = self._make(self._settings.get("api_key"))

    def _make(self, key, loop=None):
        """The core client. A function that gives the key is asked before each attempt."""
        rest = {k: v for k, v in self._settings.items() if k not in _KEPT_HERE}
        given = rest.pop("default_headers", {})
        if not hasattr(given, "keys"):
            raise TypeError(f"default_headers must be a dict, not {type(given).__name__}")
        headers = {"x-stainless-lang": "python", **_custom_headers(), **given}
        shown = {"key_source": key} if callable(key) else {"openai_key": key}
        if "http_client" in self._settings and not self._is_async:
            from ferrogate._http import carrier

            shown["carrier"] = carrier(self._settings["http_client"])
        elif loop is not None:
            from ferrogate._http import async_carrier

            shown["carrier"] = async_carrier(self._settings["http_client"], loop)
        if "router" in rest:
            # Before the rest: what it says of times and tries holds where the client says nothing.
            shown["router"] = rest.pop("router")
        most = rest.pop("max_budget", None)
        if most is not None:
            if self._own_budget is None or self._own_budget.max_budget != most:
                from ferrogate._budget import budget

                self._own_budget = budget(most, name="client")
                self._own_budget._core.open()
            rest.setdefault("budget", self._own_budget)
        return _watched(_core.Client(admin_key=self.admin_api_key, default_headers=headers, **shown, **rest))

    @property
    def admin_api_key(self):
        """The key for administration: the client's, else `OPENAI_ADMIN_KEY`."""
        return self._settings.get("admin_api_key") or _environment("OPENAI_ADMIN_KEY")

    @admin_api_key.setter
    def admin_api_key(self, key):
        self._settings["admin_api_key"] = key
        self._core = None

    @property
    def with_raw_response(self):
        """The client's resources, their calls giving status and headers beside the answer."""
        from ferrogate._raw import Raw

        return _Manner(Raw(self))

    @property
    def with_streaming_response(self):
        """The client's resources, their calls as context managers whose answers are read when you ask for them."""
        from ferrogate._raw import Streaming

        return _Manner(Streaming(self))

    @property
    def api_key(self):
        """The key for OpenAI: the client's, else `OPENAI_API_KEY`; empty where a function gives it."""
        key = self._settings.get("api_key")
        if callable(key):
            return ""
        return key if key is not None else _environment("OPENAI_API_KEY") or ""

    @api_key.setter
    def api_key(self, key):
        self._settings["api_key"] = key
        self._core = None

    @property
    def base_url(self):
        """The address of OpenAI's interface."""
        return str(self._settings.get("base_url", "https://api.openai.com/v1")).rstrip("/") + "/"

    @base_url.setter
    def base_url(self, address):
        self._settings["base_url"] = str(address)
        self._core = None

    @property
    def websocket_base_url(self):
        """The address for WebSockets, where it is not that of `base_url`."""
        return self._settings.get("websocket_base_url")

    @property
    def organization(self):
        """`OpenAI-Organization`: the client's, else `OPENAI_ORG_ID`."""
        return self._settings.get("organization") or _environment("OPENAI_ORG_ID")

    @property
    def project(self):
        """`OpenAI-Project`: the client's, else `OPENAI_PROJECT_ID`."""
        return self._settings.get("project") or _environment("OPENAI_PROJECT_ID")

    timeout = _setting("timeout", 600.0, "Seconds an attempt may take; None for no limit.")
    max_retries = _setting("max_retries", 2, "Tries after the first, at one target.")

    @property
    def webhook_secret(self):
        """What the signatures of webhooks are made with: the client's, else `OPENAI_WEBHOOK_SECRET`."""
        return self._settings.get("webhook_secret") or _environment("OPENAI_WEBHOOK_SECRET")

    @webhook_secret.setter
    def webhook_secret(self, secret):
        self._settings["webhook_secret"] = secret

    @property
    def default_headers(self):
        """Headers sent with every call."""
        return dict(self._settings.get("default_headers", {}))

    @property
    def default_query(self):
        """Query parameters sent with every call."""
        return dict(self._settings.get("default_query", {}))

    def copy(self, *, set_default_headers=None, set_default_query=None, **changes):
        """Make a client with other settings; `default_headers` and `default_query` add to what is there.

        `set_default_headers` and `set_default_query` replace them. `None` keeps what is there, but for `timeout`.
        """
        settings = dict(self._settings)
        region = changes.pop("data_residency", None)
        if region is not None:
            settings["base_url"] = _residing(region, {k: v for k, v in changes.items() if v is not NOT_GIVEN})
            settings.pop("websocket_base_url", None)
        for name, replacement in (("default_headers", set_default_headers), ("default_query", set_default_query)):
            added = changes.pop(name, None)
            if added is not None and replacement is not None:
                raise ValueError(f"`{name}` and `set_{name}` arguments are mutually exclusive")
            settings[name] = replacement if replacement is not None else {**settings.get(name, {}), **(added or {})}
        kept = (None, NOT_GIVEN)
        settings.update({k: v for k, v in changes.items() if v not in kept or (k == "timeout" and v is None)})
        return type(self)(**settings)

    with_options = copy

    def is_closed(self):
        """Tell whether `close` was called."""
        return self._closed

    @property
    def _call(self):
        """The core client; a new one where a setting was changed."""
        if self._closed:
            raise RuntimeError("this client is closed; make another one")
        if self._core is None:
            self._core = self._make(self._settings.get("api_key"))
        return self._core

    async def _acall(self):
        """As `_call`; what must run on the loop of the call does: a key that is awaited, an httpx client."""
        key = self._settings.get("api_key")
        carried = "http_client" in self._settings
        if self._closed or not (carried or callable(key)):
            return self._call
        import asyncio

        loop = asyncio.get_running_loop()

        def ask():
            made = key()
            if not hasattr(made, "__await__"):
                return made
            return asyncio.run_coroutine_threadsafe(_awaited(made), loop).result()

        return self._make(ask if callable(key) else key, loop if carried else None)

    def __repr__(self):
        return f"{type(self).__name__}(base_url={self.base_url!r})"


class OpenAI(Calls, _Settings):
    """A client whose calls wait. Threads may share it; connections are pooled by the process."""

    def close(self):
        """Refuse further calls, and close the `http_client` as openai's does. Other connections are the process's."""
        self._closed = True
        if "http_client" in self._settings:
            self._settings["http_client"].close()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


class AsyncOpenAI(AsyncCalls, _Settings):
    """A client whose calls are awaited. Any number of event loops may use it, one after another or at once."""

    async def close(self):
        """Refuse further calls, and close the `http_client` as openai's does. Other connections are the process's."""
        self._closed = True
        if "http_client" in self._settings:
            await self._settings["http_client"].aclose()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exception):
        await self.close()


for _name in top():
    setattr(OpenAI, _name, Below(_name))
    setattr(AsyncOpenAI, _name, Below(_name))
Client = OpenAI
AsyncClient = AsyncOpenAI


def _schema(arguments):
    """Say a class given as `response_format` as a schema."""
    wanted = arguments.get("response_format")
    if isinstance(wanted, type):
        from ferrogate._schema import response_format

        arguments["response_format"] = response_format(wanted)
    return arguments
