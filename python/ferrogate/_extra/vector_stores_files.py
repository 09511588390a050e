"""`vector_stores.files`: attach, upload and wait."""

from ferrogate._extra._polling import adrive, drive, steps
from ferrogate._sentinels import given, omit


class _Shared:
    __slots__ = ()

    def _polling(self, file_id, vector_store_id, interval):
        words = {"file_id": file_id, "vector_store_id": vector_store_id}
        return (yield from steps(self.retrieve, words, lambda file: file.status != "in_progress", interval))

    def _attaching(self, arguments, interval):
        yield self.create, arguments
        return (yield from self._polling(arguments["file_id"], arguments["vector_store_id"], interval))

    def _uploading(self, file, arguments):
        """Upload, then attach."""
        made = yield self._client.files.create, {"file": file, "purpose": "assistants"}
        return (yield self.create, given({**arguments, "file_id": made.id}))

    def _uploading_and_polling(self, file, arguments, interval):
        attached = yield from self._uploading(file, arguments)
        return (yield from self._polling(attached.id, arguments["vector_store_id"], interval))


class Sync(_Shared):
    """For `client.vector_stores.files`."""

    __slots__ = ()

    def poll(self, file_id, *, vector_store_id, poll_interval_ms=omit):
        """Wait until a file is processed, or has failed (see its `status` and `last_error`).

        Asks every `poll_interval_ms` milliseconds; by default as often as the provider wishes, else every second.
        """
        return drive(self._polling(file_id, vector_store_id, poll_interval_ms))

    def create_and_poll(self, file_id, *, vector_store_id, poll_interval_ms=omit, **arguments):
        """Attach a file (`create`) and wait until it is processed, as `poll` does."""
        arguments = {"file_id": file_id, "vector_store_id": vector_store_id, **arguments}
        return drive(self._attaching(arguments, poll_interval_ms))

    def upload(self, *, vector_store_id, file, chunking_strategy=omit):
        """Upload a file and attach it. It is processed afterwards; see `upload_and_poll`."""
        words = {"vector_store_id": vector_store_id, "chunking_strategy": chunking_strategy}
        return drive(self._uploading(file, words))

    def upload_and_poll(self, *, vector_store_id, file, poll_interval_ms=omit, **arguments):
        """Upload a file, attach it and wait until it is processed, as `poll` does."""
        arguments = {"vector_store_id": vector_store_id, **arguments}
        return drive(self._uploading_and_polling(file, arguments, poll_interval_ms))


class Async(_Shared):
    """For `client.vector_stores.files`."""

    __slots__ = ()

    async def poll(self, file_id, *, vector_store_id, poll_interval_ms=omit):
        """As `Files.poll`, to be awaited."""
        return await adrive(self._polling(file_id, vector_store_id, poll_interval_ms))

    async def create_and_poll(self, file_id, *, vector_store_id, poll_interval_ms=omit, **arguments):
        """As `Files.create_and_poll`, to be awaited."""
        arguments = {"file_id": file_id, "vector_store_id": vector_store_id, **arguments}
        return await adrive(self._attaching(arguments, poll_interval_ms))

    async def upload(self, *, vector_store_id, file, chunking_strategy=omit):
        """As `Files.upload`, to be awaited."""
        words = {"vector_store_id": vector_store_id, "chunking_strategy": chunking_strategy}
        return await adrive(self._uploading(file, words))

    async def upload_and_poll(self, *, vector_store_id, file, poll_interval_ms=omit, **arguments):
        """As `Files.upload_and_poll`, to be awaited."""
        arguments = {"vector_store_id": vector_store_id, **arguments}
        return await adrive(self._uploading_and_polling(file, arguments, poll_interval_ms))
