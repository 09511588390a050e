"""Connections that stay open: events both ways over a WebSocket. Every kind of connection is data (`Kind`).

What a connection does is written once, as generators that yield what must be waited for; the two faces only wait.
"""

import asyncio
import inspect
import random
import sys
import time

from ferrogate import _core
from ferrogate._exceptions import OpenAIError, WebSocketConnectionClosedError, WebSocketQueueFullError
from ferrogate._sentinels import given

_RECOVERABLE = {1001, 1005, 1006, 1011, 1012, 1013, 1015}
_NORMAL = {1000, 1001}


class Kind:
    """A kind of connection: path, union of its events, and `{event: parameters}` that can be sent (`?` is optional)."""

    def __init__(self, path, events, says, headers=None):
        self.path, self.events, self.says, self.headers = path, events, says, headers or {}


class ConnectionClosed(OpenAIError):
    """The connection is closed: `code` (RFC 6455; 1006 where it broke) and `reason`."""

    def __init__(self, code, reason):
        super().__init__(f"the connection was closed with code {code}{': ' if reason else ''}{reason}")
        self.code, self.reason = code, reason
        self.rcvd, self.sent, self.rcvd_then_sent = (self if code != 1006 else None), None, None

    def __reduce__(self):
        return closed, (self.code, self.reason)


class ConnectionClosedOK(ConnectionClosed):
    """It was closed as it should be: with 1000 or 1001."""


class ConnectionClosedError(ConnectionClosed):
    """It broke, or was closed with another code."""


def closed(code, reason):
    """The error of an end; one that `except websockets.exceptions...` catches too, where that package is used."""
    ours = ConnectionClosedOK if code in _NORMAL else ConnectionClosedError
    theirs = "websockets" in sys.modules and getattr(sys.modules["websockets"], ours.__name__, None)
    made = type(ours.__name__, (ours, theirs), {"__module__": __name__}) if theirs else ours
    return made(code, reason)


class Handlers:
    """Functions to be called with events, by type; `event` is any."""

    def __init__(self):
        self._known = []

    def add(self, target, event_type, handler, once):
        """Add a handler; without one, give a decorator that does."""
        if handler is None:
            return lambda function: self.add(function, event_type, function, once)
        self._known.append((event_type, handler, once))
        return target

    def remove(self, event_type, handler):
        """Forget a handler, the first of that kind."""
        for row in self._known:
            if row[:2] == (event_type, handler):
                self._known.remove(row)
                return

    def of(self, event_type):
        """The handlers of a type; those for once are forgotten."""
        found = [row for row in self._known if row[0] == event_type]
        self._known = [row for row in self._known if not (row[2] and row in found)]
        return [handler for _, handler, _ in found]


class _Listens:
    """`on`, `off` and `once`, of a connection and of what opens one."""

    def on(self, event_type, handler=None):
        """Have events of a type handled; `event` is any type. Without a handler: a decorator."""
        return self._handlers.add(self, event_type, handler, False)

    def once(self, event_type, handler=None):
        """As `on`, for the next such event only."""
        return self._handlers.add(self, event_type, handler, True)

    def off(self, event_type, handler):
        """Undo `on`."""
        self._handlers.remove(event_type, handler)
        return self


class Queue:
    """Messages that wait for a connection, in bytes at most `limit`."""

    def __init__(self, limit):
        self.limit, self.messages = limit, []

    def add(self, data):
        """Keep a message. Raises `WebSocketQueueFullError`."""
        if sum(len(one.encode()) for one in [*self.messages, data]) > self.limit:
            raise WebSocketQueueFullError("too much waits to be sent; this message was not taken")
        self.messages.append(data)

    def drain(self):
        """Give all messages and forget them."""
        messages, self.messages = self.messages, []
        return messages


def _text(event):
    return _core._dumps(given(event) if isinstance(event, dict) else event).decode()


class Group:
    """Events that begin with one word: `connection.session.update(...)`."""

    def __init__(self, connection, says):
        groups = {}
        for event, parameters in says.items():
            word, _, rest = event[1].partition(".")
            if rest:
                groups.setdefault(word, {})[(event[0], rest)] = parameters
            else:
                setattr(self, word, _sender(connection, event[0], parameters))
        for word, below in groups.items():
            setattr(self, word, Group(connection, below))


def _sender(connection, event, parameters):
    named = [name.rstrip("?") for name in parameters.split()]
    known = {"event_id", *named}
    required = {name for name in parameters.split() if not name.endswith("?")}

    def send(**fields):
        wrong = sorted(set(fields) - known) + sorted(required - set(given(fields)))
        if wrong:
            raise TypeError(f"{event}: {wrong[0]} is {'unknown' if wrong[0] in fields else 'missing'}")
        return connection.send({"type": event, **given(fields)})

    send.__doc__ = f"Send `{event}`: {', '.join(named) or 'no parameters'}."
    return send


class _Connection(_Listens, Group):
    def __init__(self, manager, socket):
        self._manager, self._socket, self._handlers = manager, socket, manager._handlers
        self._queue, self._reconnecting, self._closing = manager._queue, False, False
        Group.__init__(self, self, {(name, name): said for name, said in manager._kind.says.items()})

    def parse_event(self, data):
        """The event that a message (`str` or `bytes`) means."""
        return _core._event(self._manager._kind.events, data.encode() if isinstance(data, str) else data)

    def _recv(self):
        while True:
            message = yield "recv", ()
            if isinstance(message, tuple):
                raise closed(*message)
            if message is not None:
                return message

    def _event(self):
        return self.parse_event((yield from self._recv()))

    def _send(self, data):
        if self._reconnecting:
            return self._queue.add(data if isinstance(data, str) else data.decode())
        end = yield "send", (data,)
        if end is not None:
            if isinstance(data, str):
                self._queue.add(data)
            raise closed(*end)

    def _flush(self):
        messages = self._queue.drain()
        while messages:
            end = yield "send", (messages[0],)
            if end is not None:
                self._queue.messages = messages + self._queue.messages
                return
            messages.pop(0)

    def _close(self, code, reason):
        self._closing = True
        yield "close", (code, reason)

    def _next(self):
        """The next event; `None` at the end."""
        while True:
            try:
                return (yield from self._event())
            except ConnectionClosedOK:  # noqa: PERF203  # each turn is an event of a connection
                return None
            except ConnectionClosedError as error:
                if not (yield from self._again(error.code)):
                    unsent = self._queue.drain()
                    if unsent:
                        text = "the connection was closed before all messages were sent"
                        raise WebSocketConnectionClosedError(text, unsent_messages=unsent) from error
                    raise

    def _again(self, code):
        """Connect again, as the caller's `on_reconnecting` allows it; tell whether that was done."""
        ask = self._manager._options["on_reconnecting"]
        if ask is None or code not in _RECOVERABLE:
            return False
        self._reconnecting = True
        try:
            for attempt in range(1, self._manager._options["max_retries"] + 1):
                delay = self._manager._delay(attempt)
                if not self._manager._allowed(ask, attempt, delay, code):
                    return False
                yield "sleep", (delay,)
                if self._closing:
                    return False
                try:
                    self._socket = yield "open", ()
                except OpenAIError:
                    continue
                self._reconnecting = False
                yield from self._flush()
                return True
            return False
        finally:
            self._reconnecting = False

    def _dispatch(self, event):
        """What the handlers of an event give."""
        handlers = self._handlers.of(event.type) + self._handlers.of("event")
        if event.type == "error" and not handlers:
            raise OpenAIError(f"the connection told an error: {event}")
        return (handler(event) for handler in handlers)


class Connection(_Connection):
    """An open connection. `for event in connection` gives events until it is closed."""

    def _run(self, steps):
        answer, failure = None, None
        while True:
            try:
                what, said = steps.throw(failure) if failure else steps.send(answer)
            except StopIteration as end:
                return end.value
            answer, failure = None, None
            try:
                if what == "sleep":
                    time.sleep(*said)
                else:
                    answer = self._manager._open() if what == "open" else getattr(self._socket, what)(*said)
            except OpenAIError as error:
                failure = error

    def recv(self):
        """The next event. Raises `ConnectionClosed` at the end."""
        return self._run(self._event())

    def recv_bytes(self):
        """The next message, unread."""
        return self._run(self._recv())

    def send(self, event):
        """Send an event: a dict, or an object of `types`."""
        self._run(self._send(_text(event)))

    def send_raw(self, data):
        """Send a message as it is: `str` or `bytes`."""
        self._run(self._send(data))

    def close(self, *, code=1000, reason=""):
        """Close the connection; waits until the other side agrees, ten seconds at most."""
        self._run(self._close(code, reason))

    def __iter__(self):
        while (event := self._run(self._next())) is not None:
            yield event

    def dispatch_events(self):
        """Call the handlers with each event until it is closed. An `error` that nobody handles is raised."""
        for event in self:
            for _ in self._dispatch(event):
                pass


class AsyncConnection(_Connection):
    """As `Connection`, awaited: `async for event in connection`."""

    async def _run(self, steps):
        answer, failure = None, None
        while True:
            try:
                what, said = steps.throw(failure) if failure else steps.send(answer)
            except StopIteration as end:
                return end.value
            answer, failure = None, None
            try:
                if what == "sleep":
                    await asyncio.sleep(*said)
                else:
                    answer = await (
                        self._manager._open() if what == "open" else getattr(self._socket, f"a{what}")(*said)
                    )
            except OpenAIError as error:
                failure = error

    async def recv(self):
        """The next event; a task that is cancelled here loses none."""
        return await self._run(self._event())

    async def recv_bytes(self):
        """The next message, unread."""
        return await self._run(self._recv())

    async def send(self, event):
        """Send an event: a dict, or an object of `types`."""
        await self._run(self._send(_text(event)))

    async def send_raw(self, data):
        """Send a message as it is: `str` or `bytes`."""
        await self._run(self._send(data))

    async def close(self, *, code=1000, reason=""):
        """Close the connection."""
        await self._run(self._close(code, reason))

    async def __aiter__(self):
        while (event := await self._run(self._next())) is not None:
            yield event

    async def dispatch_events(self):
        """Call the handlers, awaiting those that are coroutines, until the connection is closed."""
        async for event in self:
            for result in self._dispatch(event):
                if inspect.isawaitable(result):
                    await result


class _Manager(_Listens):
    def __init__(self, client, kind, arguments):
        options = {"on_reconnecting": None, "max_retries": 5, "initial_delay": 0.5, "max_delay": 8.0}
        self._client, self._kind, self._connection = client, kind, None
        arguments = given(arguments)
        self._query, self._headers = arguments.pop("extra_query", {}), arguments.pop("extra_headers", {})
        self._wire = arguments.pop("websocket_connection_options", {})
        self._queue, self._handlers = Queue(arguments.pop("max_queue_size", 1_048_576)), Handlers()
        self._address = {name: arguments.pop(name) for name in ("model", "call_id") if name in arguments}
        self._options = {**options, **arguments}
        if set(self._options) != set(options):
            raise TypeError(f"connect() got an unexpected argument {min(set(self._options) - set(options))!r}")
        if self._wire.get("extensions"):
            raise TypeError("websocket_connection_options: extensions of the package websockets cannot be used")

    def send(self, event):
        """Keep an event until the connection is open."""
        self._queue.add(_text(event))

    def _place(self):
        query = {**self._query, **({"call_id": self._address["call_id"]} if "call_id" in self._address else {})}
        headers = {**self._kind.headers, **self._headers}
        if self._wire.get("subprotocols"):
            headers["sec-websocket-protocol"] = ", ".join(self._wire["subprotocols"])
        place = {"params": query, "extra_headers": headers, "max_size": self._wire.get("max_size", 1_048_576)}
        if "model" in self._address:
            place["model"] = self._address["model"]
        if self._client.websocket_base_url is not None:
            address = str(self._client.websocket_base_url)
            place["base_url"] = "http" + address[2:] if address.startswith("ws") else address
        return self._kind.path, place

    def _delay(self, attempt):
        longest = min(self._options["initial_delay"] * 2 ** (attempt - 1), self._options["max_delay"])
        return longest * random.uniform(0.75, 1)  # noqa: S311  # jitter, no secret

    def _allowed(self, ask, attempt, delay, code):
        from ferrogate.types.websocket_reconnection import ReconnectingEvent

        said = {"attempt": attempt, "max_attempts": self._options["max_retries"], "delay": delay, "close_code": code}
        try:
            wish = ask(ReconnectingEvent(**said, extra_query=self._query, extra_headers=self._headers)) or {}
        except Exception:  # noqa: BLE001  # whatever the caller's function raises means: do not
            return False
        self._query = wish.get("extra_query", self._query)
        self._headers = wish.get("extra_headers", self._headers)
        return not wish.get("abort")


class Manager(_Manager):
    """What `connect` gives: `with` opens a connection and closes it; `enter()` only opens it."""

    def _open(self):
        return self._client._call.connect(*self._place())

    def __enter__(self):
        self._connection = Connection(self, self._open())
        self._connection._run(self._connection._flush())
        return self._connection

    enter = __enter__

    def __exit__(self, *exception):
        if self._connection is not None:
            self._connection.close()


class AsyncManager(_Manager):
    """As `Manager`, for `async with` and `await ....enter()`."""

    async def _open(self):
        return await (await self._client._acall()).aconnect(*self._place())

    async def __aenter__(self):
        self._connection = AsyncConnection(self, await self._open())
        await self._connection._run(self._connection._flush())
        return self._connection

    enter = __aenter__

    async def __aexit__(self, *exception):
        if self._connection is not None:
            await self._connection.close()
