"""`vector_stores.file_batches`: attach many files, upload them at once, and wait."""

from ferrogate._extra._polling import adrive, drive, steps
from ferrogate._sentinels import omit


class _Shared:
    __slots__ = ()

    def _polling(self, batch_id, vector_store_id, interval):
        words = {"batch_id": batch_id, "vector_store_id": vector_store_id}
        return (yield from steps(self.retrieve, words, lambda batch: batch.file_counts.in_progress <= 0, interval))

    def _creating(self, arguments, interval):
        batch = yield self.create, arguments
        return (yield from self._polling(batch.id, arguments["vector_store_id"], interval))


class Sync(_Shared):
    """For `client.vector_stores.file_batches`."""

    __slots__ = ()

    def poll(self, batch_id, *, vector_store_id, poll_interval_ms=omit):
        """Wait until no file of a batch is in progress; `file_counts.failed` says how many failed.

        Asks every `poll_interval_ms` milliseconds; by default as often as the provider wishes, else every second.
        """
        return drive(self._polling(batch_id, vector_store_id, poll_interval_ms))

    def create_and_poll(self, vector_store_id, *, poll_interval_ms=omit, **arguments):
        """Attach files (`create`) and wait until they are processed, as `poll` does."""
        return drive(self._creating({"vector_store_id": vector_store_id, **arguments}, poll_interval_ms))

    def upload_and_poll(
        self,
        vector_store_id,
        *,
        files,
        max_concurrency=5,
        file_ids=(),
        poll_interval_ms=omit,
        chunking_strategy=omit,
    ):
        """Upload `files`, at most `max_concurrency` at once, attach them and those of `file_ids`, and wait, as `poll`.

        The first upload that fails is raised.
        """
        from concurrent.futures import ThreadPoolExecutor

        def upload(file):
            return self._client.files.create(file=file, purpose="assistants")

        with ThreadPoolExecutor(max_workers=max_concurrency) as threads:
            made = list(threads.map(upload, files))
        ids = [*file_ids, *(file.id for file in made)]
        words = {"file_ids": ids, "poll_interval_ms": poll_interval_ms, "chunking_strategy": chunking_strategy}
        return self.create_and_poll(vector_store_id, **words)


class Async(_Shared):
    """For `client.vector_stores.file_batches`."""

    __slots__ = ()

    async def poll(self, batch_id, *, vector_store_id, poll_interval_ms=omit):
        """As `FileBatches.poll`, to be awaited."""
        return await adrive(self._polling(batch_id, vector_store_id, poll_interval_ms))

    async def create_and_poll(self, vector_store_id, *, poll_interval_ms=omit, **arguments):
        """As `FileBatches.create_and_poll`, to be awaited."""
        return await adrive(self._creating({"vector_store_id": vector_store_id, **arguments}, poll_interval_ms))

    async def upload_and_poll(
        self,
        vector_store_id,
        *,
        files,
        max_concurrency=5,
        file_ids=(),
        poll_interval_ms=omit,
        chunking_strategy=omit,
    ):
        """As `FileBatches.upload_and_poll`, to be awaited; the uploads are tasks, ended where one fails."""
        import asyncio

        free = asyncio.Semaphore(max_concurrency)

        async def upload(file):
            async with free:
                return await self._client.files.create(file=file, purpose="assistants")

        uploads = [asyncio.ensure_future(upload(file)) for file in files]
        try:
            made = await asyncio.gather(*uploads)
        finally:
            for task in uploads:
                task.cancel()
        ids = [*file_ids, *(file.id for file in made)]
        words = {"file_ids": ids, "poll_interval_ms": poll_interval_ms, "chunking_strategy": chunking_strategy}
        return await self.create_and_poll(vector_store_id, **words)
