"""`videos`: wait until one is made."""

from ferrogate._extra._polling import adrive, drive, steps
from ferrogate._sentinels import omit


class _Shared:
    __slots__ = ()

    def _polling(self, video_id, interval):
        pending = ("queued", "in_progress")
        words = {"video_id": video_id}
        return (yield from steps(self.retrieve, words, lambda video: video.status not in pending, interval))

    def _creating(self, arguments, interval):
        video = yield self.create, arguments
        return (yield from self._polling(video.id, interval))


class Sync(_Shared):
    """For `client.videos`."""

    __slots__ = ()

    def poll(self, video_id, *, poll_interval_ms=omit):
        """Wait until a video is made, or has failed (see its `status` and `error`).

        Asks every `poll_interval_ms` milliseconds; by default as often as the provider wishes, else every second.
        """
        return drive(self._polling(video_id, poll_interval_ms))

    def create_and_poll(self, *, poll_interval_ms=omit, **arguments):
        """Ask for a video (`create`) and wait until it is made, as `poll` does."""
        return drive(self._creating(arguments, poll_interval_ms))


class Async(_Shared):
    """For `client.videos`."""

    __slots__ = ()

    async def poll(self, video_id, *, poll_interval_ms=omit):
        """As `Videos.poll`, to be awaited."""
        return await adrive(self._polling(video_id, poll_interval_ms))

    async def create_and_poll(self, *, poll_interval_ms=omit, **arguments):
        """As `Videos.create_and_poll`, to be awaited."""
        return await adrive(self._creating(arguments, poll_interval_ms))
