"""The request and the answer as an error carries them: the parts of httpx's objects that programs read."""

_SECRET = {"authorization", "api-key", "x-api-key", "x-goog-api-key", "cookie", "set-cookie", "proxy-authorization"}


class Headers:
    """Headers of an answer: names in any case, several values per name."""

    __slots__ = ("_pairs",)

    def __init__(self, headers=()):
        pairs = headers.items() if hasattr(headers, "items") else headers
        self._pairs = [(str(name), str(value)) for name, value in pairs]

    def get(self, name, default=None):
        """The values of a name, joined by a comma and a blank, or the default."""
        values = self.get_list(name)
        return ", ".join(values) if values else default

    def get_list(self, name):
        """All values of a name."""
        wanted = name.lower()
        return [value for known, value in self._pairs if known.lower() == wanted]

    def multi_items(self):
        """All names and values, repeated names repeated."""
        return [(name.lower(), value) for name, value in self._pairs]

    def keys(self):
        """The names, in lower case."""
        return list(dict.fromkeys(name.lower() for name, _ in self._pairs))

    def values(self):
        """The values, one per name."""
        return [self[name] for name in self.keys()]

    def items(self):
        """Names and values, one pair per name."""
        return [(name, self[name]) for name in self.keys()]

    def __getitem__(self, name):
        values = self.get_list(name)
        if not values:
            raise KeyError(name)
        return ", ".join(values)

    def __contains__(self, name):
        return isinstance(name, str) and bool(self.get_list(name))

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self.keys())

    def __eq__(self, other):
        try:
            return sorted(self.multi_items()) == sorted(Headers(other).multi_items())
        except (TypeError, ValueError):
            return NotImplemented

    __hash__ = None

    def __repr__(self):
        shown = [(name, "***" if name.lower() in _SECRET else value) for name, value in self._pairs]
        return f"Headers({shown!r})"


class Request:
    """What was asked: method and address. The address never holds a key."""

    def __init__(self, method="POST", url="", *, headers=(), content=b""):
        self.method = method
        self.url = url
        self.headers = headers if isinstance(headers, Headers) else Headers(headers)
        self.content = content

    def __repr__(self):
        return f"<Request({self.method!r}, {self.url!r})>"


class Response:
    """What came back: status, headers and body."""

    def __init__(
        self, status_code, *, headers=(), content=b"", request=None, http_version="HTTP/1.1", elapsed=None, stream=None
    ):
        self.status_code = status_code
        self.headers = headers if isinstance(headers, Headers) else Headers(headers)
        self.content = content.encode() if isinstance(content, str) else bytes(content or b"")
        self.request = request
        self.http_version = http_version
        self.elapsed = elapsed
        self._stream = stream

    @property
    def text(self):
        """The body as text."""
        return self.content.decode("utf-8", "replace")

    def json(self):
        """The body as Python objects; `ValueError` where it is no JSON."""
        import json

        return json.loads(self.content)

    def read(self):
        """The body."""
        return self.content

    def close(self):
        """Close the stream that the answer is, if it is one."""
        if self._stream is not None:
            self._stream.close()

    async def aclose(self):
        """As `close`, to be awaited."""
        self.close()

    @property
    def url(self):
        """The address asked."""
        return self.request.url if self.request is not None else ""

    @property
    def reason_phrase(self):
        """The words that belong to the status."""
        from http import HTTPStatus

        try:
            return HTTPStatus(self.status_code).phrase
        except ValueError:
            return ""

    @property
    def is_success(self):
        """Whether the status is a 2xx."""
        return 200 <= self.status_code < 300

    @property
    def is_error(self):
        """Whether the status is a 4xx or 5xx."""
        return self.status_code >= 400

    def raise_for_status(self):
        """Raise the error that stands for the status, if it is one."""
        if self.is_error:
            from ferrogate._exceptions import status_error

            raise status_error(self)
        return self

    def __repr__(self):
        return f"<Response [{self.status_code} {self.reason_phrase}]>"


class Report:
    """What Ferrogate knows of an answer beside its content.

    `provider`, `model` (in the provider's words), `attempts` over all targets, `losses`: dicts of `field`, `class`,
    `outcome`, `detail` for what could not be said; `cost` in dollars, `None` where it is not known (yet).
    """

    __slots__ = ("attempts", "cost", "losses", "model", "provider")

    def __init__(self, provider, model, attempts, losses, cost=None):
        self.provider, self.model, self.attempts, self.losses, self.cost = provider, model, attempts, losses, cost

    def __repr__(self):
        names = ("provider", "model", "attempts", "losses", "cost")
        words = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"Report({words})"
