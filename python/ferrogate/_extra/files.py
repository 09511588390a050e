"""`files.wait_for_processing()`."""

from ferrogate._extra._polling import adrive, drive

_DONE = ("processed", "error", "deleted")


class _Shared:
    __slots__ = ()

    def _waiting(self, file_id, interval, limit):
        from time import monotonic

        began = monotonic()
        file = yield self.retrieve, {"file_id": file_id}
        while file.status not in _DONE:
            yield interval
            file = yield self.retrieve, {"file_id": file_id}
            if monotonic() - began > limit:
                message = f"Giving up on waiting for file {file_id} to finish processing after {limit} seconds."
                raise RuntimeError(message)
        return file


class Sync(_Shared):
    """For `client.files`."""

    __slots__ = ()

    def wait_for_processing(self, id, *, poll_interval=5.0, max_wait_seconds=1800):
        """Ask for a file every `poll_interval` seconds until it is processed, has failed or is deleted.

        Raises `RuntimeError` after `max_wait_seconds`.
        """
        return drive(self._waiting(id, poll_interval, max_wait_seconds))


class Async(_Shared):
    """For `client.files`."""

    __slots__ = ()

    async def wait_for_processing(self, id, *, poll_interval=5.0, max_wait_seconds=1800):
        """As `Files.wait_for_processing`, to be awaited."""
        return await adrive(self._waiting(id, poll_interval, max_wait_seconds))
