"""The two faces of a stream of events: what they share is making events of what has come, and they only wait."""

from collections import deque

from ferrogate._core import _made


class Reading:
    """A raw stream, and `self._take`, which gives the events of one of its pieces."""

    def __init__(self, raw_stream, take):
        self._raw_stream = raw_stream
        self._take = take
        self._ready = deque()

    @property
    def response(self):
        """Status and headers of the answer."""
        return self._raw_stream.response


class EventStream(Reading):
    """Events for `for`. Leaving its `with` closes the connection."""

    def __iter__(self):
        return self

    def __next__(self):
        while not self._ready:
            self._ready.extend(map(_made, self._take(next(self._raw_stream))))
        return self._ready.popleft()

    def __enter__(self):
        return self

    def __exit__(self, *_exception):
        self.close()

    def close(self):
        """Close the connection; what has not been read is lost."""
        self._raw_stream.close()

    def until_done(self):
        """Read to the end."""
        for _event in self:
            pass
        return self


class AsyncEventStream(Reading):
    """Events for `async for`. Leaving its `async with` closes the connection."""

    def __aiter__(self):
        return self

    async def __anext__(self):
        while not self._ready:
            self._ready.extend(map(_made, self._take(await self._raw_stream.__anext__())))
        return self._ready.popleft()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_exception):
        await self.close()

    async def close(self):
        """Close the connection; what has not been read is lost."""
        await self._raw_stream.close()

    async def until_done(self):
        """Read to the end."""
        async for _event in self:
            pass
        return self


class Opening:
    """A request that is sent when its `with` is entered; `made` of the raw stream is what the `with` gives."""

    _made = None

    def __init__(self, api_request, made):
        self._api_request = api_request
        self._make = made


class Manager(Opening):
    """Opens a stream for `with`, and closes it."""

    def __enter__(self):
        self._made = self._make(self._api_request())
        return self._made

    def __exit__(self, *_exception):
        if self._made is not None:
            self._made.close()


class AsyncManager(Opening):
    """Opens a stream for `async with`, and closes it."""

    async def __aenter__(self):
        request = self._api_request
        self._made = self._make(await (request() if callable(request) else request))
        return self._made

    async def __aexit__(self, *_exception):
        if self._made is not None:
            await self._made.close()
