"""A transport under the official SDKs: their requests are answered by ferrogate, without a socket or a port.

    import anthropic, httpx2
    client = anthropic.Anthropic(http_client=httpx2.Client(transport=ferrogate.transport.httpx(model="openai/gpt-4o")))

Every SDK that sends with httpx, or with its successor httpx2, can be used so; `ferrogate.patch` does it for all clients
made afterwards. A model's name with a provider before it goes to that provider, any other name to the SDK's own. The
SDK's key is shown to its own provider only; other keys come from the environment or from `client`.
"""

import functools
import importlib
import importlib.util

from ferrogate import _core

PACKAGES = ("httpx2", "httpx")


def httpx(*, package=None, provider=None, model=None, models=None, client=None):
    """Make a transport for `httpx.Client(transport=…)` or `httpx2.Client(transport=…)`.

    `package` is the one whose `BaseTransport` it is, by default httpx2 where it is installed, else httpx; a client of
    either can use it, but some SDKs refuse what is derived from the one they do not use. `model` is where all calls go,
    `models` a dict of the SDK's names to ours (`{"gpt-4o": "anthropic/claude-sonnet-4-5"}`); it wins over `model`.
    `provider` is the SDK's own provider, by default read off the address and the language. `client` is a dict of
    settings as `ferrogate.OpenAI` has them: `fallbacks`, `timeout`, `max_retries`, `on_loss`, …; the SDK's own limits
    of time count unless `timeout` is among them.

    Errors come as responses in the SDK's language, with `x-should-retry: false`. Raises `ImportError` where neither
    package is installed, `ValueError` for an unknown provider or setting.
    """
    return _classes(_chosen(package))[0](_core_transport(provider, model, models, client))


def async_httpx(*, package=None, provider=None, model=None, models=None, client=None):
    """As `httpx`, for `AsyncClient`."""
    return _classes(_chosen(package))[1](_core_transport(provider, model, models, client))


def _core_transport(provider, model, models, client):
    settings = dict(client or {})
    return _core.Transport(
        _core.Client(**settings),
        provider=provider,
        model=model,
        models=models,
        callers_limits="timeout" not in settings,
    )


def _chosen(package):
    if package is not None and package not in PACKAGES:
        raise ValueError(f"package must be 'httpx' or 'httpx2', not {package!r}")
    for name in PACKAGES:
        if package in (None, name) and importlib.util.find_spec(name):
            return name
    raise ImportError(f"{package or ' or '.join(PACKAGES)} is not installed; a transport needs it")


@functools.cache
def _classes(package):
    """The two transports, below the base classes of the package."""
    module = importlib.import_module(package)

    class Transport(module.BaseTransport):
        """Answers a client's requests through ferrogate."""

        def __init__(self, core):
            self._core = core

        def handle_request(self, request):
            request.read()
            return _response(request, self._core.send(_sent(request)), "sync")

    class AsyncTransport(module.AsyncBaseTransport):
        """Answers an asynchronous client's requests through ferrogate."""

        def __init__(self, core):
            self._core = core

        async def handle_async_request(self, request):
            await request.aread()
            return _response(request, await self._core.asend(_sent(request)), "async")

    return Transport, AsyncTransport


def _sent(request):
    limits = request.extensions.get("timeout", {})
    headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw]
    times = (limits.get("connect"), limits.get("read"))
    return request.method, str(request.url), headers, request.content, times


def _response(request, answer, how):
    status, headers, body = answer
    package = type(request).__module__.partition(".")[0]
    module = importlib.import_module(package)
    if isinstance(body, bytes):
        return module.Response(status, headers=headers, content=body, request=request)
    stream = _streams(package)[how](body)
    return module.Response(status, headers=headers, stream=stream, request=request)


@functools.cache
def _streams(package):
    """The classes of bodies that come piece by piece, as the package wants them."""
    module = importlib.import_module(package)

    class Bytes(module.SyncByteStream):
        def __init__(self, body):
            self._body = body

        def __iter__(self):
            return iter(self._body)

        def close(self):
            self._body.close()

    class AsyncBytes(module.AsyncByteStream):
        def __init__(self, body):
            self._body = body

        def __aiter__(self):
            return self._body

        async def aclose(self):
            await self._body.aclose()

    return {"sync": Bytes, "async": AsyncBytes}


# Per SDK: its provider, and the constructors that take a transport or a client: module, class, argument, what it is.
_SDKS = {
    "openai": (
        "openai",
        [
            ("openai._base_client", "SyncHttpxClientWrapper", "transport", "sync"),
            ("openai._base_client", "AsyncHttpxClientWrapper", "transport", "async"),
        ],
    ),
    "anthropic": (
        "anthropic",
        [
            ("anthropic._base_client", "SyncHttpxClientWrapper", "transport", "sync"),
            ("anthropic._base_client", "AsyncHttpxClientWrapper", "transport", "async"),
        ],
    ),
    "google.genai": (
        "gemini",
        [
            ("google.genai._api_client", "SyncHttpxClient", "transport", "sync"),
            ("google.genai._api_client", "AsyncHttpxClient", "transport", "async"),
            ("google.genai._api_client", "SyncHttpx2Client", "transport", "sync"),
            ("google.genai._api_client", "AsyncHttpx2Client", "transport", "async"),
        ],
    ),
    "mistralai": (
        "mistral",
        [
            ("mistralai.client.sdk", "Mistral", "client", "Client"),
            ("mistralai.client.sdk", "Mistral", "async_client", "AsyncClient"),
        ],
    ),
    "cohere": (
        "cohere",
        [
            ("cohere.base_client", "BaseCohere", "httpx_client", "Client"),
            ("cohere.base_client", "AsyncBaseCohere", "httpx_client", "AsyncClient"),
        ],
    ),
}
_OTHER_NAMES = {"google-genai": "google.genai", "genai": "google.genai"}


class Patch:
    """What `patch` did; `undo()`, or the end of its `with`, takes it back. Clients made meanwhile stay as they are."""

    def __init__(self):
        self._undone = []

    def _replace(self, owner, name, made):
        self._undone.append((owner, name, owner.__dict__.get(name)))
        setattr(owner, name, made)

    def undo(self):
        """Take it back; a second time does nothing."""
        while self._undone:
            owner, name, before = self._undone.pop()
            if before is None:
                delattr(owner, name)
            else:
                setattr(owner, name, before)

    def __enter__(self):
        """Begin a `with`."""
        return self

    def __exit__(self, *exception):
        """Undo it."""
        self.undo()


def patch(sdk, **options):
    """Have ferrogate answer for every client of an SDK that is made from now on.

    `sdk` is `"openai"`, `"anthropic"`, `"google-genai"`, `"mistralai"` or `"cohere"`; `options` are those of
    `ferrogate.transport.httpx`. Clients that are given an httpx client of the caller's own keep it. Gives a `Patch`.
    Raises `ImportError` where the SDK is not installed, `ValueError` for one that is not known.
    """
    name = _OTHER_NAMES.get(sdk, sdk)
    if name not in _SDKS:
        raise ValueError(f"no SDK {sdk!r} is known here; there are {', '.join(_SDKS)}")
    provider, places = _SDKS[name]
    options.setdefault("provider", provider)
    # Made now, so that a wrong option is told of where it is given.
    made = {"sync": httpx(**options), "async": async_httpx(**options)}
    done = Patch()
    for module, cls, argument, what in places:
        owner = getattr(importlib.import_module(module), cls, None)
        if owner is not None:
            done._replace(owner, "__init__", _giving(owner, argument, _maker(module, what, made)))
    return done


def _maker(module, what, made):
    if what in made:
        return lambda: made[what]
    package = importlib.import_module(module).httpx
    transport = made["sync" if what == "Client" else "async"]
    return lambda: getattr(package, what)(transport=transport, follow_redirects=True, timeout=None)


def _giving(owner, argument, make):
    """The constructor of a class, with an argument that the caller left out."""
    original = owner.__init__

    @functools.wraps(original)
    def init(self, *positional, **named):
        if named.get(argument) is None:
            named[argument] = make()
        original(self, *positional, **named)

    return init
