"""`beta.threads.runs`: wait for a run, or stream it."""

from ferrogate._extra._polling import adrive, drive, steps
from ferrogate._sentinels import given, omit

_DONE = ("requires_action", "cancelled", "completed", "failed", "expired", "incomplete")
_OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout")


def streaming(ask, arguments, method, handler, manager):
    """What opens the stream of a run and hands it to a handler."""
    own = "true" if handler is not None else "false"
    helper = {"X-Stainless-Stream-Helper": f"threads.{method}", "X-Stainless-Custom-Event-Handler": own}
    headers = {**helper, **(arguments.get("extra_headers") or {})}
    words = given({**arguments, "extra_headers": headers, "stream": True})
    return manager(lambda: ask(**words), handler)


def sync_manager(ask, handler):
    """A stream for `with`; without a handler, one that only collects."""
    from ferrogate.lib.streaming import AssistantEventHandler, AssistantStreamManager

    return AssistantStreamManager(ask, event_handler=handler or AssistantEventHandler())


def async_manager(ask, handler):
    """A stream for `async with`; without a handler, one that only collects."""
    from ferrogate.lib.streaming import AsyncAssistantEventHandler, AsyncAssistantStreamManager

    return AsyncAssistantStreamManager(ask, event_handler=handler or AsyncAssistantEventHandler())


class _Shared:
    __slots__ = ()

    def _polling(self, run_id, thread_id, interval, options):
        words = given({"run_id": run_id, "thread_id": thread_id, **options})
        return (yield from steps(self.retrieve, words, lambda run: run.status in _DONE, interval))

    def _beginning(self, begin, arguments, interval):
        """Begin a run, then ask for it until it is done."""
        run = yield begin, given({**arguments, "stream": False})
        options = {name: arguments[name] for name in _OPTIONS if name in arguments}
        return (yield from self._polling(run.id, arguments["thread_id"], interval, options))

    def _streaming(self, ask, arguments, method, manager):
        handler = arguments.pop("event_handler", None)
        for name in ("thread_id", "run_id"):
            if name in arguments and not arguments[name]:
                raise ValueError(f"Expected a non-empty value for `{name}` but received {arguments[name]!r}")
        return streaming(ask, arguments, f"runs.{method}", handler, manager)


class Sync(_Shared):
    """For `client.beta.threads.runs`."""

    __slots__ = ()

    def poll(self, run_id, thread_id, *, poll_interval_ms=omit, **options):
        """Wait until a run needs something or has ended; see its `status`.

        Asks every `poll_interval_ms` milliseconds; by default as often as the provider wishes, else every second.
        """
        return drive(self._polling(run_id, thread_id, poll_interval_ms, options))

    def create_and_poll(self, *, thread_id, poll_interval_ms=omit, **arguments):
        """Begin a run (`create`) and wait for it, as `poll` does."""
        arguments["thread_id"] = thread_id
        return drive(self._beginning(self.create, arguments, poll_interval_ms))

    def submit_tool_outputs_and_poll(self, *, thread_id, poll_interval_ms=omit, **arguments):
        """Send what the tools gave (`submit_tool_outputs`) and wait for the run, as `poll` does."""
        arguments["thread_id"] = thread_id
        return drive(self._beginning(self.submit_tool_outputs, arguments, poll_interval_ms))

    def stream(self, **arguments):
        """Begin a run (`create`) and stream it: `with client.beta.threads.runs.stream(...) as stream`.

        The `with` gives the `event_handler`, an `AssistantEventHandler` of the caller's or a plain one.
        """
        return self._streaming(self.create, arguments, "create_and_stream", sync_manager)

    create_and_stream = stream

    def submit_tool_outputs_stream(self, **arguments):
        """Send what the tools gave (`submit_tool_outputs`) and stream the run, as `stream` does."""
        return self._streaming(self.submit_tool_outputs, arguments, "submit_tool_outputs_stream", sync_manager)


class Async(_Shared):
    """For `client.beta.threads.runs`."""

    __slots__ = ()

    async def poll(self, run_id, thread_id, *, poll_interval_ms=omit, **options):
        """As `Runs.poll`, to be awaited."""
        return await adrive(self._polling(run_id, thread_id, poll_interval_ms, options))

    async def create_and_poll(self, *, thread_id, poll_interval_ms=omit, **arguments):
        """As `Runs.create_and_poll`, to be awaited."""
        arguments["thread_id"] = thread_id
        return await adrive(self._beginning(self.create, arguments, poll_interval_ms))

    async def submit_tool_outputs_and_poll(self, *, thread_id, poll_interval_ms=omit, **arguments):
        """As `Runs.submit_tool_outputs_and_poll`, to be awaited."""
        arguments["thread_id"] = thread_id
        return await adrive(self._beginning(self.submit_tool_outputs, arguments, poll_interval_ms))

    def stream(self, **arguments):
        """As `Runs.stream`, for `async with`."""
        return self._streaming(self.create, arguments, "create_and_stream", async_manager)

    create_and_stream = stream

    def submit_tool_outputs_stream(self, **arguments):
        """As `Runs.submit_tool_outputs_stream`, for `async with`."""
        return self._streaming(self.submit_tool_outputs, arguments, "submit_tool_outputs_stream", async_manager)
