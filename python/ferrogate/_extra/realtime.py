"""`realtime.connect()`: speech and text both ways over a WebSocket."""

from ferrogate._extra._sockets import AsyncManager, Kind, Manager

SAYS = {
    "session.update": "session",
    "response.create": "response?",
    "response.cancel": "response_id?",
    "input_audio_buffer.append": "audio",
    "input_audio_buffer.commit": "",
    "input_audio_buffer.clear": "",
    "conversation.item.create": "item previous_item_id?",
    "conversation.item.delete": "item_id",
    "conversation.item.retrieve": "item_id",
    "conversation.item.truncate": "audio_end_ms content_index item_id",
    "output_audio_buffer.clear": "",
}
KIND = Kind("/realtime", "types.realtime.realtime_server_event.RealtimeServerEvent", SAYS)


class Sync:
    """For `client.realtime`."""

    __slots__ = ()

    def connect(self, **arguments):
        """Connect to a `model` (or a `call_id`); `with client.realtime.connect(model=...) as connection`.

        Also `extra_query`, `extra_headers`, `websocket_connection_options` (`max_size` in bytes, `subprotocols`), and
        for connecting again `on_reconnecting`, `max_retries` (5), `initial_delay` and `max_delay` (seconds, 0.5 and 8),
        `max_queue_size` (bytes kept meanwhile). Raises a `ferrogate.APIError` where the provider refuses.
        """
        return Manager(self._client, KIND, arguments)


class Async:
    """For `client.realtime`, awaited."""

    __slots__ = ()

    def connect(self, **arguments):
        """As `Realtime.connect`, for `async with`."""
        return AsyncManager(self._client, KIND, arguments)
