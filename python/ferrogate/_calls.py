"""How a client's calls are made and what they give: the object itself. `_raw.py` has the other manners."""

from ferrogate import _core


def arguments(scope):
    """The arguments of a method, of its `locals()`."""
    del scope["self"]
    more = scope.pop("more", None)
    if more:
        scope.update(more)
    return scope


def meant(answer, more):
    """What an answer means: bytes get their face, and a page knows how to ask for the next one."""
    if type(answer) is _core._Received:
        if answer.is_binary:
            from ferrogate._binary import HttpxBinaryResponseContent

            return HttpxBinaryResponseContent(answer)
        return answer.parsed(answer.whole)
    if more[1].answer.startswith("page:"):
        answer._more = more
    return answer


class Calls:
    """The calls of a client that wait."""

    _is_async = _awaits = False

    def _send(self, endpoint, scope):
        said = arguments(scope)
        return meant(self._call.send(endpoint, said, "parsed"), (self, endpoint, said))

    _pages = _send

    def _again(self, endpoint, said):
        """Ask for another page."""
        return meant(self._call.send(endpoint, said, "parsed"), (self, endpoint, said))

    def _then(self, answer, finish):
        """Do something with an answer when it is here."""
        return finish(answer)

    def get(self, path, *, cast_to, options=None, stream=False, stream_cls=None):  # noqa: ARG002  # openai's signature
        """Call any path; `cast_to` says what the answer is: a class, `str`, `object`, `httpx.Response`."""
        return self._verb(f"GET {path}", cast_to, {**(options or {}), "stream": stream})

    def post(self, path, *, cast_to, body=None, content=None, options=None, files=None, stream=False, stream_cls=None):  # noqa: ARG002  # openai's signature
        """Call any path of the provider with a `body` (JSON), a `content` (bytes) or `files`."""
        said = {**(options or {}), "body": body, "content": content, "files": files, "stream": stream}
        return self._verb(f"POST {path}", cast_to, said)

    def patch(self, path, *, cast_to, body=None, content=None, options=None, files=None):
        """As `post`, with PATCH."""
        said = {**(options or {}), "body": body, "content": content, "files": files}
        return self._verb(f"PATCH {path}", cast_to, said)

    def put(self, path, *, cast_to, body=None, content=None, options=None, files=None):
        """As `post`, with PUT."""
        said = {**(options or {}), "body": body, "content": content, "files": files}
        return self._verb(f"PUT {path}", cast_to, said)

    def delete(self, path, *, cast_to, body=None, content=None, options=None):
        """As `post`, with DELETE."""
        return self._verb(f"DELETE {path}", cast_to, {**(options or {}), "body": body, "content": content})

    def _verb(self, place, cast_to, options):
        from ferrogate._raw import manner_of, verb_answer, verb_options

        options = verb_options(options)
        return verb_answer(self._call.call(place, options, manner_of(options)), cast_to, options)


class AsyncCalls:
    """The calls of a client that are awaited."""

    _is_async = _awaits = True

    async def _send(self, endpoint, scope):
        said = arguments(scope)
        return meant(await (await self._acall()).asend(endpoint, said, "parsed"), (self, endpoint, said))

    async def _again(self, endpoint, said):
        """Ask for another page."""
        return meant(await (await self._acall()).asend(endpoint, said, "parsed"), (self, endpoint, said))

    def _pages(self, endpoint, scope):
        """A page that is awaited, or iterated over with `async for`."""
        return AsyncPaginator(self, endpoint, arguments(scope))

    async def _then(self, answer, finish):
        """Do something with an answer when it is here."""
        return finish(await answer)

    async def get(self, path, *, cast_to, options=None, stream=False, stream_cls=None):  # noqa: ARG002  # openai's signature
        """Call any path; `cast_to` says what the answer is: a class, `str`, `object`, `httpx.Response`."""
        return await self._verb(f"GET {path}", cast_to, {**(options or {}), "stream": stream})

    async def post(
        self,
        path,
        *,
        cast_to,
        body=None,
        content=None,
        files=None,
        options=None,
        stream=False,
        stream_cls=None,  # noqa: ARG002
    ):
        """Call any path of the provider with a `body` (JSON), a `content` (bytes) or `files`."""
        said = {**(options or {}), "body": body, "content": content, "files": files, "stream": stream}
        return await self._verb(f"POST {path}", cast_to, said)

    async def patch(self, path, *, cast_to, body=None, content=None, options=None, files=None):
        """As `post`, with PATCH."""
        said = {**(options or {}), "body": body, "content": content, "files": files}
        return await self._verb(f"PATCH {path}", cast_to, said)

    async def put(self, path, *, cast_to, body=None, content=None, options=None, files=None):
        """As `post`, with PUT."""
        said = {**(options or {}), "body": body, "content": content, "files": files}
        return await self._verb(f"PUT {path}", cast_to, said)

    async def delete(self, path, *, cast_to, body=None, content=None, options=None):
        """As `post`, with DELETE."""
        return await self._verb(f"DELETE {path}", cast_to, {**(options or {}), "body": body, "content": content})

    async def _verb(self, place, cast_to, options):
        from ferrogate._raw import manner_of, verb_answer, verb_options

        options = verb_options(options)
        call = (await self._acall()).acall(place, options, manner_of(options))
        return verb_answer(await call, cast_to, options)


class AsyncPaginator:
    """A page that is awaited, or iterated over with `async for`."""

    __slots__ = ("_client", "_endpoint", "_said")

    def __init__(self, client, endpoint, said):
        self._client, self._endpoint, self._said = client, endpoint, said

    def __await__(self):
        return self._client._again(self._endpoint, self._said).__await__()

    async def __aiter__(self):
        async for item in await self:
            yield item
