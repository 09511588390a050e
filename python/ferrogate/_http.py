"""A caller's own httpx client carries the calls: `http_client=`, and openai's `DefaultHttpxClient` and its kin.

Works with httpx and with its successor httpx2. Retries, routing and accounting stay ours; connections, proxies, hooks
and certificates are the client's. Loaded where such a client is given.
"""

import asyncio
import importlib

PACKAGES = ("httpx2", "httpx")


def is_async(client):
    """Whether it is a client for an event loop; `TypeError` for what is no client of httpx."""
    names = {cls.__name__ for cls in type(client).__mro__ if cls.__module__.split(".")[0] in PACKAGES}
    if "AsyncClient" in names:
        return True
    if "Client" in names:
        return False
    raise TypeError(f"http_client must be an httpx.Client or an httpx.AsyncClient, not {type(client).__name__}")


def checked(client, wants_async):
    """The client, if it is of the kind that is wanted."""
    if is_async(client) == wants_async:
        return client
    wanted, face = ("AsyncClient", "AsyncOpenAI") if wants_async else ("Client", "OpenAI")
    raise TypeError(f"Invalid `http_client` argument; {face} needs an httpx.{wanted}, not a {type(client).__name__}")


def _package(client):
    module = next(cls.__module__ for cls in type(client).__mro__ if cls.__module__.split(".")[0] in PACKAGES)
    return importlib.import_module(module.split(".")[0])


def _request(client, load):
    method, url, headers, body, (connect, read) = load
    timeout = _package(client).Timeout(read, connect=connect)
    # What the transport below says of itself: the body comes decoded.
    names = {name for name, _ in headers}
    headers = [
        *headers,
        *([] if "accept-encoding" in names else [("accept-encoding", client.headers["accept-encoding"])]),
    ]
    return client.build_request(method, url, headers=headers, content=body or None, timeout=timeout)


def _head(response):
    undone = {"content-encoding", "content-length", "transfer-encoding"}
    return response.status_code, [(name, value) for name, value in response.headers.multi_items() if name not in undone]


def _tell(sink, client, error):
    timed_out = isinstance(error, (_package(client).TimeoutException, TimeoutError))
    sink.fail(timed_out, str(error) or type(error).__name__)


def carrier(client):
    """The function that carries calls with a client that waits."""

    def carry(load, sink):
        try:
            response = client.send(_request(client, load), stream=True)
        except Exception as error:  # noqa: BLE001  # whatever a client's own transport raises
            _tell(sink, client, error)
            return
        try:
            if sink.begin(*_head(response)) and all(sink.put(piece) for piece in response.iter_bytes()):
                sink.end()
        except Exception as error:  # noqa: BLE001  # as above
            _tell(sink, client, error)
        finally:
            response.close()

    return carry


def async_carrier(client, loop):  # noqa: C901  # two halves that share the client
    """The function that carries calls with a client of an event loop, on that loop."""

    async def carry_there(load, sink):
        try:
            response = await client.send(_request(client, load), stream=True)
        except Exception as error:  # noqa: BLE001  # whatever a client's own transport raises
            _tell(sink, client, error)
            return
        try:
            if sink.begin(*_head(response)):
                await _pieces(response, sink)
        except Exception as error:  # noqa: BLE001  # as above
            _tell(sink, client, error)
        finally:
            await response.aclose()

    def carry(load, sink):
        task = asyncio.run_coroutine_threadsafe(carry_there(load, sink), loop)
        while True:
            try:
                return task.result(timeout=0.05)
            except TimeoutError:
                if task.done():
                    raise
            except asyncio.CancelledError:
                return sink.fail(False, "the task was cancelled")
            if sink.is_left():
                # The call was given up: what it waits for is not wanted.
                task.cancel()

    return carry


async def _pieces(response, sink):
    async for piece in response.aiter_bytes():
        while (taken := sink.offer(piece)) is None:  # noqa: ASYNC110  # the reader has no loop to wake this one by
            await asyncio.sleep(0.002)
        if not taken:
            return
    sink.end()


def _default(name, wants_async):
    for package in PACKAGES:
        try:
            module = importlib.import_module(package)
        except ImportError:
            continue
        break
    else:
        raise ImportError(f"{name} needs httpx2 or httpx; install one of them")
    base = module.AsyncClient if wants_async else module.Client

    class Default(base):
        def __init__(self, **options):
            options.setdefault("timeout", module.Timeout(timeout=600, connect=5.0))
            options.setdefault("limits", module.Limits(max_connections=1000, max_keepalive_connections=100))
            options.setdefault("follow_redirects", True)
            super().__init__(**options)

    Default.__name__ = Default.__qualname__ = name
    Default.__doc__ = (
        "An httpx client with openai's limits: 600 s, 5 s to connect, 1,000 connections, redirects followed."
    )
    return Default


def __getattr__(name):
    """Make the classes when they are first asked for: importing httpx costs what this package saves."""
    if name not in ("DefaultHttpxClient", "DefaultAsyncHttpxClient"):
        raise AttributeError(name)
    made = globals()[name] = _default(name, name == "DefaultAsyncHttpxClient")
    return made
