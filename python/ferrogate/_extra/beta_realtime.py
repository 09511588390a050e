"""`beta.realtime.connect()`: the first version of `realtime`."""

from ferrogate._extra._sockets import AsyncManager, Kind, Manager
from ferrogate._extra.realtime import SAYS

KIND = Kind(
    "/realtime",
    "types.beta.realtime.realtime_server_event.RealtimeServerEvent",
    {**SAYS, "transcription_session.update": "session"},
    {"OpenAI-Beta": "realtime=v1"},
)


class Sync:
    """For `client.beta.realtime`."""

    __slots__ = ()

    def connect(self, *, model, **arguments):
        """As `client.realtime.connect`."""
        return Manager(self._client, KIND, {"model": model, **arguments})


class Async:
    """For `client.beta.realtime`, awaited."""

    __slots__ = ()

    def connect(self, *, model, **arguments):
        """As `client.realtime.connect`, for `async with`."""
        return AsyncManager(self._client, KIND, {"model": model, **arguments})
