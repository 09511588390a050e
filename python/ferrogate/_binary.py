"""Bodies as bytes: what openai's binary answers and streamed responses let callers do with them."""

from pathlib import Path


class Content:
    """The body of an answer, here or still to come; read once, kept."""

    def __init__(self, received):
        self._received = received
        self._content = received.whole
        self._closed = self._content is not None and received.stream is None

    # -- what came beside it

    @property
    def status_code(self):
        """The HTTP status."""
        return self._received.status

    @property
    def headers(self):
        """The headers that the provider sent."""
        from ferrogate._response import Headers

        return Headers(self._received.headers)

    @property
    def http_request(self):
        """What was asked: method, address and headers. Printing it shows no key."""
        from ferrogate._response import Request

        return Request(*self._received.asked, headers=self._received.sent)

    request = http_request

    @property
    def method(self):
        """The HTTP method."""
        return self._received.asked[0]

    @property
    def url(self):
        """The address asked."""
        return self._received.asked[1]

    @property
    def http_response(self):
        """The answer as an object like httpx's."""
        from ferrogate._response import Response

        content = self._content or b""
        return Response(self.status_code, headers=self._received.headers, content=content, request=self.http_request)

    @property
    def http_version(self):
        """The version of HTTP, as httpx names it."""
        return "HTTP/1.1"

    @property
    def elapsed(self):
        """How long the answer took; not measured here."""
        from datetime import timedelta

        return timedelta(0)

    @property
    def request_id(self):
        """The provider's id of the request."""
        return self._received.request_id

    _request_id = request_id

    @property
    def retries_taken(self):
        """Attempts made before the one that was answered."""
        return max(0, self._received.attempts - 1)

    @property
    def ferrogate(self):
        """Who answered, and what could not be said."""
        return self._received.report

    @property
    def is_closed(self):
        """Whether nothing more will come."""
        return self._closed

    @property
    def encoding(self):
        """The character set that the media type names, else UTF-8."""
        return self.charset_encoding or "utf-8"

    @property
    def charset_encoding(self):
        """The character set that the media type names."""
        _, _, rest = self.headers.get("content-type", "").partition("charset=")
        return rest.split(";")[0].strip(" \"'") or None

    def _decoded(self, content):
        return content.decode(self.encoding, "replace")

    # -- reading, now

    def _pieces(self):
        """The body as it comes; events as they would stand on the wire."""
        if self._content is not None:
            yield self._content
            return
        stream = self._received.stream
        if stream is not None:
            for event in stream:
                yield f"data: {self._received.text_of(event)}\n\n".encode()
        else:
            while (piece := self._received.chunk()) is not None:
                yield piece
        self._closed = True

    def _read(self):
        if self._content is None:
            self._content = b"".join(self._pieces())
        self._closed = True
        return self._content

    def iter_bytes(self, chunk_size=None):
        """The body in pieces, of `chunk_size` bytes but for the last one, or as they come."""
        yield from _cut(self._pieces(), chunk_size)

    iter_raw = iter_bytes

    def iter_text(self, chunk_size=None):
        """The body as texts."""
        import codecs

        decoder = codecs.getincrementaldecoder(self.encoding)("replace")
        for piece in self.iter_bytes(chunk_size):
            text = decoder.decode(piece)
            if text:
                yield text
        if text := decoder.decode(b"", True):
            yield text

    def iter_lines(self):
        """The body line by line, without the line ends."""
        left = ""
        for text in self.iter_text():
            *lines, left = (left + text).split("\n")
            yield from (line.removesuffix("\r") for line in lines)
        if left:
            yield left

    def stream_to_file(self, file, *, chunk_size=None):
        """Write the body to a file, piece by piece as it comes."""
        with Path(file).open("wb") as to:
            to.writelines(self.iter_bytes(chunk_size))

    def close(self):
        """Close the connection of what is still to come."""
        self._end()

    def _end(self):
        self._received.close()
        self._closed = True

    # -- reading, awaited

    async def _apieces(self):
        if self._content is not None:
            yield self._content
            return
        stream = self._received.stream
        if stream is not None:
            async for event in stream:
                yield f"data: {self._received.text_of(event)}\n\n".encode()
        else:
            while (piece := await self._received.achunk()) is not None:
                yield piece
        self._closed = True

    async def _aread(self):
        if self._content is None:
            self._content = b"".join([piece async for piece in self._apieces()])
        self._closed = True
        return self._content

    async def aiter_bytes(self, chunk_size=None):
        """As `iter_bytes`, to be awaited."""
        cutter = _Cutter(chunk_size)
        async for piece in self._apieces():
            for part in cutter.push(piece):
                yield part
        for part in cutter.end():
            yield part

    aiter_raw = aiter_bytes

    async def aiter_text(self, chunk_size=None):
        """As `iter_text`, to be awaited."""
        import codecs

        decoder = codecs.getincrementaldecoder(self.encoding)("replace")
        async for piece in self.aiter_bytes(chunk_size):
            text = decoder.decode(piece)
            if text:
                yield text
        if text := decoder.decode(b"", True):
            yield text

    async def aiter_lines(self):
        """As `iter_lines`, to be awaited."""
        left = ""
        async for text in self.aiter_text():
            *lines, left = (left + text).split("\n")
            for line in lines:
                yield line.removesuffix("\r")
        if left:
            yield left

    async def astream_to_file(self, file, *, chunk_size=None):
        """As `stream_to_file`, to be awaited."""
        with Path(file).open("wb") as to:  # noqa: ASYNC230  # a write to disk, as openai's own does it
            async for piece in self.aiter_bytes(chunk_size):
                to.write(piece)

    async def aclose(self):
        """As `close`, to be awaited."""
        self._end()

    def __repr__(self):
        return f"<{type(self).__name__} [{self.status_code}] {self.headers.get('content-type', '')}>"


class _Cutter:
    """Cuts pieces to a size."""

    def __init__(self, size):
        self._size, self._held = size, b""

    def push(self, piece):
        if self._size is None:
            return [piece] if piece else []
        held = self._held + piece
        whole = len(held) - len(held) % self._size
        self._held = held[whole:]
        return [held[at : at + self._size] for at in range(0, whole, self._size)]

    def end(self):
        return [self._held] if self._held else []


def _cut(pieces, size):
    cutter = _Cutter(size)
    for piece in pieces:
        yield from cutter.push(piece)
    yield from cutter.end()


class HttpxBinaryResponseContent(Content):
    """An answer that is bytes: a file, a sound, a picture."""

    @property
    def response(self):
        """The answer as an object like httpx's."""
        return self.http_response

    @property
    def content(self):
        """The bytes."""
        return self._read()

    @property
    def text(self):
        """The bytes as text."""
        return self._decoded(self._read())

    def json(self, **options):
        """The bytes as JSON; `ValueError` where they are none."""
        import json

        return json.loads(self._read(), **options)

    def read(self):
        """The bytes."""
        return self._read()

    async def aread(self):
        """The bytes."""
        return await self._aread()

    def write_to_file(self, file):
        """Write the bytes to a file."""
        with Path(file).open("wb") as to:
            to.write(self._read())
