"""`responses.connect()`: responses over a WebSocket that stays open."""

from ferrogate import _core
from ferrogate._extra._sockets import AsyncManager, Kind, Manager


def _kind(path, events, more):
    create = next(e for e in _core._resource(path)[1] if e.name == "create")
    names = " ".join(f"{name}?" for name, *_ in create.parameters if name != "betas")
    return Kind("/responses", events, {"response.create": f"{names} stream_id?", **more})


class Sync:
    """What `client.responses` and `client.beta.responses` share."""

    __slots__ = ()

    def connect(self, **arguments):
        """As `client.realtime.connect`; there is no `model` here: each `connection.response.create(...)` names one."""
        return Manager(self._client, _kind_of(self._path), arguments)


class Async:
    """As `Sync`, awaited."""

    __slots__ = ()

    def connect(self, **arguments):
        """As `client.realtime.connect`, for `async with`."""
        return AsyncManager(self._client, _kind_of(self._path), arguments)


def _kind_of(path):
    if path == "responses":
        return _kind(path, "types.responses.responses_server_event.ResponsesServerEvent", {})
    events = "types.beta.beta_responses_server_event.BetaResponsesServerEvent"
    return _kind(path, events, {"response.inject": "input response_id"})
