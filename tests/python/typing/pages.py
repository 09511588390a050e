"""Pages of lists: for, async for, page by page."""

from typing_extensions import assert_type

import ferrogate
from ferrogate.pagination import AsyncCursorPage, SyncCursorPage, SyncPage
from ferrogate.types import Batch, Model
from ferrogate.types.fine_tuning import FineTuningJob, FineTuningJobEvent
from ferrogate.types.fine_tuning.jobs import FineTuningJobCheckpoint


def items(client: ferrogate.OpenAI) -> list[str]:
    for job in client.fine_tuning.jobs.list(limit=2):
        assert_type(job, FineTuningJob)
    for event in client.fine_tuning.jobs.list_events("job"):
        assert_type(event, FineTuningJobEvent)
    for checkpoint in client.fine_tuning.jobs.checkpoints.list("job"):
        assert_type(checkpoint, FineTuningJobCheckpoint)
    assert_type(client.models.list(), SyncPage[Model])
    return [batch.id for batch in client.batches.list(after="b", limit=2)]


def pages(client: ferrogate.OpenAI) -> int:
    page = client.batches.list()
    assert_type(page, SyncCursorPage[Batch])
    count = len(page.data)
    while page.has_next_page():
        page = page.get_next_page()
        count += len(page.data)
    for one in client.batches.list().iter_pages():
        assert_type(one.data, list[Batch])
    return count


async def later(client: ferrogate.AsyncOpenAI) -> list[str]:
    page = await client.batches.list()
    assert_type(page, AsyncCursorPage[Batch])
    if page.has_next_page():
        assert_type(await page.get_next_page(), AsyncCursorPage[Batch])
    async for one in page.iter_pages():
        print(one.data)
    async for batch in page:
        assert_type(batch, Batch)
    return [batch.id async for batch in client.batches.list(limit=1)]
