"""The clients that replace openai's: the same constructor, resources and calls, for every provider.

`model="provider/model"` chooses who answers. A key given to the client is OpenAI's; other providers' keys come from
their own variables, from a configuration file, or from `api_key=` of the call. An explicit `base_url` (or
`OPENAI_BASE_URL`) means: speak OpenAI to this address and leave the model's name as it is.
"""

from ferrogate import _core
from ferrogate._sentinels import NOT_GIVEN

_OPTIONS = (
    "api_key organization project base_url timeout max_retries default_headers default_query "
    "fallbacks on_loss custom_llm_provider proxy ca_file verify http2 trust_env"
).split()


class _Settings:
    """What both clients share: settings, copies of them, and the core client they make."""

    def __init__(self, **settings):
        unknown = sorted(set(settings) - set(_OPTIONS))
        if unknown:
            raise TypeError(f"{type(self).__name__}() got an unexpected keyword argument {unknown[0]!r}")
        self._settings = {k: v for k, v in settings.items() if v is not None and v is not NOT_GIVEN}
        self._settings.update({"timeout": None} if settings.get("timeout", 0) is None else {})
        if "base_url" not in self._settings:
            import os

            from_environment = os.environ.get("OPENAI_BASE_URL")
            if from_environment and "custom_llm_provider" not in self._settings:
                self._settings["base_url"] = from_environment
        rest = {k: v for k, v in self._settings.items() if k != "api_key"}
        self._core = _core.Client(openai_key=self._settings.get("api_key"), **rest)
        self._closed = False

    @property
    def api_key(self):
        """The key for OpenAI: the client's, else `OPENAI_API_KEY`."""
        if "api_key" in self._settings:
            return self._settings["api_key"]
        import os

        return os.environ.get("OPENAI_API_KEY", "")

    @property
    def base_url(self):
        """The address of OpenAI's interface."""
        return self._settings.get("base_url", "https://api.openai.com/v1").rstrip("/") + "/"

    @property
    def organization(self):
        """`OpenAI-Organization`, where one was given."""
        return self._settings.get("organization")

    @property
    def project(self):
        """`OpenAI-Project`, where one was given."""
        return self._settings.get("project")

    @property
    def timeout(self):
        """Seconds an attempt may take; None for no limit."""
        return self._settings.get("timeout", 600.0)

    @property
    def max_retries(self):
        """Tries after the first, at one target."""
        return self._settings.get("max_retries", 2)

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

        `set_default_headers` and `set_default_query` replace them.
        """
        settings = dict(self._settings)
        for name, replacement in (("default_headers", set_default_headers), ("default_query", set_default_query)):
            added = changes.pop(name, None)
            if added is not None and replacement is not None:
                raise ValueError(f"{name} and set_{name} cannot both be given")
            settings[name] = replacement if replacement is not None else {**settings.get(name, {}), **(added or {})}
        settings.update({k: v for k, v in changes.items() if v is not NOT_GIVEN})
        return type(self)(**settings)

    with_options = copy

    def is_closed(self):
        """Tell whether `close` was called."""
        return self._closed

    @property
    def _call(self):
        if self._closed:
            raise RuntimeError("this client is closed; make another one")
        return self._core

    def __repr__(self):
        return f"{type(self).__name__}(base_url={self.base_url!r})"


class OpenAI(_Settings):
    """A client whose calls wait. Threads may share it; connections are pooled by the process."""

    @property
    def chat(self):
        """`chat.completions`."""
        return Chat(self)

    @property
    def embeddings(self):
        """Vectors for texts."""
        return Embeddings(self)

    @property
    def models(self):
        """The models that an address offers."""
        return Models(self)

    def close(self):
        """Refuse further calls. Pooled connections belong to the process and close by themselves."""
        self._closed = True

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


class AsyncOpenAI(_Settings):
    """A client whose calls are awaited. Any number of event loops may use it, one after another or at once."""

    @property
    def chat(self):
        """`chat.completions`."""
        return AsyncChat(self)

    @property
    def embeddings(self):
        """Vectors for texts."""
        return AsyncEmbeddings(self)

    @property
    def models(self):
        """The models that an address offers."""
        return AsyncModels(self)

    async def close(self):
        """Refuse further calls. Pooled connections belong to the process and close by themselves."""
        self._closed = True

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exception):
        await self.close()


Client = OpenAI
AsyncClient = AsyncOpenAI


class _Resource:
    __slots__ = ("_client",)

    def __init__(self, client):
        self._client = client


class Chat(_Resource):
    """`client.chat`."""

    __slots__ = ()

    @property
    def completions(self):
        """Conversations' next turns."""
        return Completions(self._client)


class AsyncChat(_Resource):
    """`client.chat`."""

    __slots__ = ()

    @property
    def completions(self):
        """Conversations' next turns."""
        return AsyncCompletions(self._client)


class Completions(_Resource):
    """`client.chat.completions`."""

    __slots__ = ()

    def create(self, **arguments):
        """Ask for a conversation's next turn: `messages`, `model`, and every argument of openai's.

        Gives a `ChatCompletion`, or with `stream=True` a `Stream` of `ChatCompletionChunk`. litellm's `fallbacks`,
        `num_retries`, `drop_params`, `mock_response` and the like are taken too; what is not known goes to the provider.
        Raises a `ferrogate.OpenAIError`.
        """
        _require(arguments, "messages", "model")
        return self._client._call.ask("chat.completions", arguments)


class AsyncCompletions(_Resource):
    """`client.chat.completions`."""

    __slots__ = ()

    async def create(self, **arguments):
        """As `Completions.create`, to be awaited."""
        _require(arguments, "messages", "model")
        return await self._client._call.aask("chat.completions", arguments)


class Embeddings(_Resource):
    """`client.embeddings`."""

    __slots__ = ()

    def create(self, **arguments):
        """Ask for vectors: `input` (a text, token ids, or a list of either), `model`, `dimensions`, `encoding_format`."""
        _require(arguments, "input", "model")
        return self._client._call.ask("embeddings", arguments)


class AsyncEmbeddings(_Resource):
    """`client.embeddings`."""

    __slots__ = ()

    async def create(self, **arguments):
        """As `Embeddings.create`, to be awaited."""
        _require(arguments, "input", "model")
        return await self._client._call.aask("embeddings", arguments)


_MODEL = "types.model.Model"


class Models(_Resource):
    """`client.models`."""

    __slots__ = ()

    def list(self, **options):
        """List the models that the client's address offers."""
        return self._client._call.fetch(("GET", "/models", options, "pagination.SyncPage"))

    def retrieve(self, model, **options):
        """Describe a model."""
        return self._client._call.fetch(("GET", _path(model), options, _MODEL))

    def delete(self, model, **options):
        """Delete a fine-tuned model."""
        return self._client._call.fetch(("DELETE", _path(model), options, "types.model_deleted.ModelDeleted"))


class AsyncModels(_Resource):
    """`client.models`."""

    __slots__ = ()

    def list(self, **options):
        """List the models; await the page, or iterate with `async for`."""
        return AsyncPaginator(lambda: self._client._call.afetch(("GET", "/models", options, "pagination.AsyncPage")))

    async def retrieve(self, model, **options):
        """Describe a model."""
        return await self._client._call.afetch(("GET", _path(model), options, _MODEL))

    async def delete(self, model, **options):
        """Delete a fine-tuned model."""
        path = _path(model)
        return await self._client._call.afetch(("DELETE", path, options, "types.model_deleted.ModelDeleted"))


class AsyncPaginator:
    """A page that is awaited, or iterated over with `async for`."""

    __slots__ = ("_fetch",)

    def __init__(self, fetch):
        self._fetch = fetch

    def __await__(self):
        return self._fetch().__await__()

    async def __aiter__(self):
        page = await self
        for item in page.data:
            yield item


def _require(arguments, *names):
    missing = [repr(name) for name in names if name not in arguments]
    if missing:
        raise TypeError(f"Missing required arguments; Expected {' and '.join(missing)} to be given")


def _path(model):
    if not model:
        raise ValueError(f"Expected a non-empty value for `model` but received {model!r}")
    from urllib.parse import quote

    return f"/models/{quote(model, safe='')}"
