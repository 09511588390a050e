"""`beta.threads`: make a thread, run it, and wait for the run or stream it."""

from ferrogate._extra._polling import adrive, drive
from ferrogate._extra.beta_threads_runs import _OPTIONS, async_manager, streaming, sync_manager
from ferrogate._sentinels import given, omit


class _Shared:
    __slots__ = ()

    def _running(self, arguments, interval):
        """Begin, then ask until it is done."""
        run = yield self.create_and_run, given({**arguments, "stream": False})
        options = {name: arguments[name] for name in _OPTIONS if name in arguments}
        return (yield from self.runs._polling(run.id, run.thread_id, interval, options))


class Sync(_Shared):
    """For `client.beta.threads`."""

    __slots__ = ()

    def create_and_run_poll(self, *, poll_interval_ms=omit, **arguments):
        """Make a thread and run it (`create_and_run`), and wait for the run, as `runs.poll` does."""
        return drive(self._running(arguments, poll_interval_ms))

    def create_and_run_stream(self, *, event_handler=None, **arguments):
        """Make a thread, run it and stream the run, as `runs.stream` does."""
        return streaming(self.create_and_run, arguments, "create_and_run_stream", event_handler, sync_manager)


class Async(_Shared):
    """For `client.beta.threads`."""

    __slots__ = ()

    async def create_and_run_poll(self, *, poll_interval_ms=omit, **arguments):
        """As `Threads.create_and_run_poll`, to be awaited."""
        return await adrive(self._running(arguments, poll_interval_ms))

    def create_and_run_stream(self, *, event_handler=None, **arguments):
        """As `Threads.create_and_run_stream`, for `async with`."""
        return streaming(self.create_and_run, arguments, "create_and_run_stream", event_handler, async_manager)
