"""Answers with what came beside them: `with_raw_response`, `with_streaming_response` and the verbs of a client.

A resource on a `Raw` or `Streaming` client makes the same calls; only what they give differs. Loaded when asked for.
"""

from ferrogate._binary import Content
from ferrogate._calls import arguments


class _Answered(Content):
    """What both kinds of response share: what the answer means."""

    def __init__(self, received, more=None, cast_to=None):
        super().__init__(received)
        self._more, self._cast_to = more, cast_to
        self._finish, self._parsed = [], {}

    def _after(self, finish):
        """Do something more with what the answer means."""
        self._finish.append(finish)
        return self

    def _bytes(self, content):
        """What an answer means that is bytes."""
        return content

    def _meaning(self, content, to):
        if to in self._parsed:
            return self._parsed[to]
        if self._received.stream is not None:
            meaning = self._received.stream
        elif to is not None or self._cast_to is not None:
            from ferrogate._cast import cast

            meaning = cast(to if to is not None else self._cast_to, content, self)
        elif self._received.is_binary:
            meaning = self._bytes(content)
        else:
            meaning = self._received.parsed(content)
            if self._more is not None and self._more[1].answer.startswith("page:"):
                meaning._more = self._more
        for finish in self._finish:
            meaning = finish(meaning)
        self._parsed[to] = meaning
        return meaning


class RawResponse(_Answered):
    """An answer's status and headers with its body; `parse()` gives what it means."""

    def _bytes(self, _content):
        from ferrogate._binary import HttpxBinaryResponseContent

        return HttpxBinaryResponseContent(self._received)

    def parse(self, *, to=None):
        """The answer, or the stream; `to` says what it is where that is not known."""
        return self._meaning(None if self._received.stream is not None else self._read(), to)

    @property
    def content(self):
        """The body."""
        return self._read()

    @property
    def text(self):
        """The body as text."""
        return self._decoded(self._read())

    def json(self):
        """The body as Python objects; `ValueError` where it is no JSON."""
        import json

        return json.loads(self._read())

    def read(self):
        """The body."""
        return self._read()

    async def aread(self):
        """The body."""
        return await self._aread()


class APIResponse(_Answered):
    """An answer whose body is read when you ask for it. Leave its `with` block to close it."""

    def __init__(self, received, more=None, cast_to=None):
        super().__init__(received, more, cast_to)
        self._closed = False

    def parse(self, *, to=None):
        """What the answer means: the object, or the stream."""
        return self._meaning(None if self._received.stream is not None else self._read(), to)

    def read(self):
        """The body."""
        return self._read()

    def text(self):
        """The body as text."""
        return self._decoded(self._read())

    def json(self):
        """The body as Python objects; `ValueError` where it is no JSON."""
        import json

        return json.loads(self._read())


class AsyncAPIResponse(_Answered):
    """As `APIResponse`, to be awaited."""

    def __init__(self, received, more=None, cast_to=None):
        super().__init__(received, more, cast_to)
        self._closed = False

    async def parse(self, *, to=None):
        """What the answer means: the object, or the stream."""
        return self._meaning(None if self._received.stream is not None else await self._aread(), to)

    async def read(self):
        """The body."""
        return await self._aread()

    async def text(self):
        """The body as text."""
        return self._decoded(await self._aread())

    async def json(self):
        """The body as Python objects; `ValueError` where it is no JSON."""
        import json

        return json.loads(await self._aread())

    iter_bytes, iter_raw = Content.aiter_bytes, Content.aiter_raw
    iter_text, iter_lines = Content.aiter_text, Content.aiter_lines
    stream_to_file = Content.astream_to_file
    close = Content.aclose


class ResponseContextManager:
    """Makes the call when entered, and closes its answer when left."""

    def __init__(self, call):
        self._call, self._response = call, None

    def __enter__(self):
        self._response = self._call()
        return self._response

    def __exit__(self, *exception):
        if self._response is not None:
            self._response.close()

    def _after(self, finish):
        call = self._call
        self._call = lambda: call()._after(finish)
        return self


class AsyncResponseContextManager:
    """As `ResponseContextManager`, with `async with`."""

    def __init__(self, call):
        self._call, self._response = call, None

    async def __aenter__(self):
        self._response = await self._call()
        return self._response

    async def __aexit__(self, *exception):
        if self._response is not None:
            await self._response.close()

    def _after(self, finish):
        call = self._call

        async def finished():
            return (await call())._after(finish)

        self._call = finished
        return self


class _On:
    """A client seen by a resource that gives answers in another manner."""

    def __init__(self, client):
        self._client = client
        self._is_async = client._is_async
        self._awaits = client._awaits

    def __getattr__(self, name):
        return getattr(self._client, name)

    def __repr__(self):
        return repr(self._client)


class Raw(_On):
    """A client whose calls give a `RawResponse`."""

    def _send(self, endpoint, scope):
        said, client = arguments(scope), self._client
        if self._is_async:

            async def call():
                received = await (await client._acall()).asend(endpoint, said, "raw")
                return RawResponse(received, (client, endpoint, said))

            return call()
        return RawResponse(client._call.send(endpoint, said, "raw"), (client, endpoint, said))

    _pages = _send

    def _then(self, answer, finish):
        """Do something with what an answer means once it is asked for."""
        if not self._is_async:
            return answer._after(finish)

        async def finished():
            return (await answer)._after(finish)

        return finished()


class Streaming(_On):
    """A client whose calls give context managers of an `APIResponse`."""

    def __init__(self, client):
        super().__init__(client)
        self._awaits = False

    def _send(self, endpoint, scope):
        said, client = arguments(scope), self._client
        more = (client, endpoint, said)
        if self._is_async:

            async def call():
                return AsyncAPIResponse(await (await client._acall()).asend(endpoint, said, "streaming"), more)

            return AsyncResponseContextManager(call)
        return ResponseContextManager(lambda: APIResponse(client._call.send(endpoint, said, "streaming"), more))

    _pages = _send

    def _then(self, answer, finish):
        """Do something with what an answer means once it is asked for."""
        return answer._after(finish)


# -- the verbs of a client

_VERB_OPTIONS = {"headers": "extra_headers", "extra_json": "extra_body", "max_retries": "max_retries"}


def verb_options(options):
    """Openai's request options in the names that calls have here."""
    said = {}
    for name, value in options.items():
        if value is None and name != "timeout":
            continue
        if name == "idempotency_key":
            said.setdefault("extra_headers", {})["Idempotency-Key"] = value
        elif name == "security":
            said["admin"] = bool(value.get("admin_api_key_auth")) or None
        elif name in ("headers", "extra_headers"):
            said["extra_headers"] = {**said.get("extra_headers", {}), **value}
        elif name in ("params", "extra_query"):
            said["params"] = {**said.get("params", {}), **value}
        elif name != "post_parser":
            said[_VERB_OPTIONS.get(name, name)] = value
    return said


def manner_of(options):
    """How the answer is wanted: the header of openai's own wrappers says so."""
    headers = options.get("extra_headers") or {}
    wanted = next((v for k, v in headers.items() if k.lower() == "x-stainless-raw-response"), None)
    return "streaming" if wanted == "stream" else "raw"


def verb_answer(received, cast_to, options):
    """The answer of a verb: what it means, or the response where openai's header asks for that."""
    headers = options.get("extra_headers") or {}
    response = RawResponse(received, cast_to=cast_to)
    if any(name.lower() == "x-stainless-raw-response" for name in headers):
        return response
    return response.parse()
