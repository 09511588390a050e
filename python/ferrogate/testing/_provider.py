"""The scripted provider as a Python object; the server itself is `ferrogate._core.ScriptedServer`."""

from ferrogate import _core

KEY = "test-key"
"""The key that clients made here show."""


class Request:
    """A request that the provider was sent.

    `number` counts from 1; `method`; `path`, and `query` as it came after the question mark, or None; `headers`, a dict
    with names in lower case, the key that was sent among them; `body`, bytes; `json`, what they say, or None; `at`,
    seconds since the provider's start; `connection`, the number of the connection it came over; `aborted`, whether the
    client closed it before its answer was whole; `finished`, whether the provider is done with it.
    """

    __slots__ = (
        "aborted",
        "at",
        "body",
        "connection",
        "finished",
        "headers",
        "json",
        "method",
        "number",
        "path",
        "query",
    )

    def __init__(self, **seen):
        for name in self.__slots__:
            setattr(self, name, seen[name])
        self.headers = dict(seen["headers"])

    def __repr__(self):
        # Without headers and body: they hold keys and prompts.
        return f"<Request {self.number}: {self.method} {self.path}>"


class ScriptedProvider:
    """A provider on 127.0.0.1 that says what `script` tells it to; it runs until `close` or the end of its `with`.

    `script` is a list of steps (what a step may say stands in the documentation of `ferrogate.testing`), or a single
    one. `default` is the step that is given when none fits; by default the request is echoed. `models` is what the list
    of models names, by default `["test-model"]`. `port` 0 takes any that is free. Raises `ConfigError` for a wrong step
    and for a port that is taken.

    Usable from any thread and, since nothing here but `wait_for` waits, in async code; `async with` works too.
    """

    def __init__(self, script=(), *, default=None, models=None, port=0):
        default = None if default is None else _step(default)
        models = None if models is None else list(models)
        self._server = _core.ScriptedServer(_steps(script), default=default, models=models, port=port)
        self._key = KEY

    @classmethod
    def record(cls, path, upstream):
        """Make one that passes requests on to a real provider and writes each exchange to the new file `path`.

        `upstream` is the provider's address without the version, as paths are appended to it:
        `"https://api.openai.com"`, `"https://api.anthropic.com"`. Clients must show their real key, as `client()` does
        where it stands in `OPENAI_API_KEY`. The file holds no headers that name keys, tokens, cookies or accounts;
        prompts and answers are in it. A stream reaches the client when it is whole. Raises `ConfigError` where the
        file cannot be written.
        """
        return cls._around(_core.ScriptedServer.record(path, upstream), key=None)

    @classmethod
    def replay(cls, path):
        """Make one that answers from a recording.

        A request gets the exchange of the same method, path and body, else the next one of that method and path, else
        a 404. Raises `ConfigError` where the file cannot be read, naming the line.
        """
        return cls._around(_core.ScriptedServer.replay(path), key=KEY)

    @classmethod
    def _around(cls, server, *, key):
        provider = cls.__new__(cls)
        provider._server, provider._key = server, key
        return provider

    @property
    def url(self):
        """`http://127.0.0.1:PORT`."""
        return self._server.url

    @property
    def base_url(self):
        """The address for clients that speak OpenAI: `…/v1`."""
        return f"{self.url}/v1"

    @property
    def anthropic_url(self):
        """The address for clients that speak Anthropic, which add `/v1/messages` themselves."""
        return self.url

    def client(self, **settings):
        """Make a `ferrogate.OpenAI` that calls this provider, with these settings."""
        from ferrogate._client import OpenAI

        return OpenAI(**self._settings(settings))

    def async_client(self, **settings):
        """Make a `ferrogate.AsyncOpenAI` that calls this provider, with these settings."""
        from ferrogate._client import AsyncOpenAI

        return AsyncOpenAI(**self._settings(settings))

    def _settings(self, settings):
        return {"base_url": self.base_url, "trust_env": False, "api_key": self._key, **settings}

    def environment(self, *providers):
        """Let `ferrogate.completion("anthropic/…")`, `ferrogate.OpenAI()` and their kin reach this provider meanwhile.

        Gives a context manager. It points the address variables of the named providers (by default of all that have
        one) here, and gives their key variables a test key; a recording keeps the real keys. `OPENAI_BASE_URL` is taken
        away, since it means that models' names are not interpreted. Everything is put back at the end. Not for several
        threads at once: they share the environment. Raises `ValueError` for a provider that does not exist.
        """
        from ferrogate.testing._environment import changed, variables

        return changed(variables(self, providers), self)

    def push(self, step):
        """Add one step at the end of the script."""
        self._server.push(_step(step))

    def script(self, steps):
        """Add a list of steps at the end of the script."""
        self._server.script(_steps(steps))

    def set_default(self, step):
        """Set what is given when no step fits."""
        self._server.set_default(_step(step))

    @property
    def requests(self):
        """The requests so far, in the order in which they came; also after `close`."""
        return [Request(**seen) for seen in self._server.requests()]

    @property
    def last_request(self):
        """The request that came last. Raises `LookupError` where none came."""
        requests = self._server.requests()
        if not requests:
            raise LookupError("the scripted provider was sent no request")
        return Request(**requests[-1])

    @property
    def steps_left(self):
        """How many steps are still to be given; one that repeats counts once."""
        return self._server.steps_left()

    @property
    def connections(self):
        """How many connections there were, and how many are open: `(opened, open)`."""
        return self._server.connections()

    def wait_for(self, requests=1, *, timeout=5.0, finished=False):
        """Wait until so many requests came, or are `finished`: answered, or aborted by the client. Gives the requests.

        Other threads run meanwhile, and Ctrl-C is heard. `timeout` is in seconds; raises `TimeoutError` after it.
        """
        if not self._server.wait(requests, finished, timeout):
            raise self._late(requests, timeout, finished)
        return self.requests

    async def await_for(self, requests=1, *, timeout=5.0, finished=False):
        """As `wait_for`, to be awaited: the event loop goes on meanwhile."""
        import asyncio
        import time

        deadline = time.monotonic() + timeout
        # Looked at now and then, not waited for in a thread: that one would go on when this is cancelled.
        while not self._server.wait(requests, finished, 0.0):
            if time.monotonic() >= deadline:
                raise self._late(requests, timeout, finished)
            await asyncio.sleep(0.005)
        return self.requests

    def _late(self, requests, timeout, finished):
        came = self.requests
        done = sum(request.finished for request in came)
        wanted = f"{requests} finished requests" if finished else f"{requests} requests"
        return TimeoutError(f"waited {timeout} s for {wanted}; {len(came)} came, {done} finished")

    def clear(self):
        """Forget the requests, and the steps that are still to be given; the default stays."""
        self._server.clear()

    def close(self):
        """Stop, connections and all. The requests can still be read."""
        self._server.close()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exception):
        self.close()

    def __repr__(self):
        return f"{type(self).__name__}(url={self.url!r})"


def _step(step):
    """A step as JSON can say it: `raw` bytes become base64."""
    raw = step.get("raw") if isinstance(step, dict) else None
    if not isinstance(raw, (bytes, bytearray)):
        return step
    import base64

    return {**step, "raw": {"base64": base64.b64encode(raw).decode()}}


def _steps(steps):
    return [_step(steps)] if isinstance(steps, (str, dict)) else [_step(step) for step in steps]
