"""Methods that ask again, and those that upload: what is asked, how long is waited, who is asked at once."""

import asyncio
import threading
from types import SimpleNamespace

import pytest

from ferrogate._core import BaseModel
from ferrogate._extra import beta_threads_runs as runs
from ferrogate._extra import files, uploads, vector_stores_file_batches, vector_stores_files, videos
from ferrogate._response import Headers


def answer(*, after=None, **content):
    made = BaseModel.model_construct(**content)
    headers = {} if after is None else {"openai-poll-after-ms": str(after)}
    made._response = SimpleNamespace(headers=Headers(headers))
    return made


class Calls:
    """The endpoints of a resource: each call is noted, and answered by the next of `answers`."""

    def __init__(self, *answers, is_async=False):
        self.answers, self.asked, self._async = list(answers), [], is_async

    def __call__(self, name):
        def ask(**arguments):
            self.asked.append((name, arguments))
            return self.answers.pop(0)

        async def ask_later(**arguments):
            return ask(**arguments)

        return ask_later if self._async else ask


def resource(module, calls, *names, is_async=False, **more):
    """A resource with the mixin of a module."""
    base = module.Async if is_async else module.Sync
    made = type("Resource", (base,), {})()
    for name in names:
        setattr(made, name, calls(name))
    made._client = SimpleNamespace(files=SimpleNamespace(create=calls("files.create")))
    for name, value in more.items():
        setattr(made, name, value)
    return made


def test_it_waits_as_long_as_the_provider_says_else_a_second(naps):
    calls = Calls(
        answer(status="in_progress", after=250), answer(status="in_progress"), answer(status="completed", id="f")
    )
    store = resource(vector_stores_files, calls, "retrieve")
    assert store.poll("f", vector_store_id="vs").status == "completed"
    assert naps == [0.25, 1.0]
    name, asked = calls.asked[0]
    assert (name, asked["file_id"], asked["vector_store_id"]) == ("retrieve", "f", "vs")
    assert asked["extra_headers"] == {"X-Stainless-Poll-Helper": "true"}


def test_an_interval_of_the_caller_goes_before(naps):
    calls = Calls(answer(status="in_progress", after=250), answer(status="failed"))
    assert resource(vector_stores_files, calls, "retrieve").poll("f", vector_store_id="v", poll_interval_ms=20)
    assert naps == [0.02]
    assert calls.asked[0][1]["extra_headers"]["X-Stainless-Custom-Poll-Interval"] == "20"


async def test_awaited(naps):
    calls = Calls(answer(status="queued", after=7), answer(status="completed"), is_async=True)
    assert (await resource(videos, calls, "retrieve", is_async=True).poll("v")).status == "completed"
    assert naps == [0.007]


def test_a_video_is_made_and_awaited(naps):
    calls = Calls(answer(id="v", status="queued"), answer(status="in_progress"), answer(status="completed"))
    made = resource(videos, calls, "create", "retrieve").create_and_poll(prompt="a cat", poll_interval_ms=1)
    assert made.status == "completed"
    assert calls.asked[0] == ("create", {"prompt": "a cat"})
    assert calls.asked[1][1]["video_id"] == "v"


def test_an_error_while_polling_is_the_callers(naps):
    class Broken(Calls):
        def __call__(self, name):
            raise_it = super().__call__(name)

            def ask(**arguments):
                if self.asked:
                    raise ConnectionError
                return raise_it(**arguments)

            return ask

    store = resource(videos, Broken(answer(status="queued")), "retrieve")
    with pytest.raises(ConnectionError):
        store.poll("v")


def test_upload_attach_and_wait(naps):
    calls = Calls(answer(id="file-1"), answer(id="file-1"), answer(status="in_progress"), answer(status="completed"))
    store = resource(vector_stores_files, calls, "create", "retrieve")
    store.upload_and_poll(vector_store_id="vs", file=b"x", attributes={"a": 1})
    assert [name for name, _ in calls.asked] == ["files.create", "create", "retrieve", "retrieve"]
    assert calls.asked[0][1] == {"file": b"x", "purpose": "assistants"}
    assert calls.asked[1][1] == {"vector_store_id": "vs", "attributes": {"a": 1}, "file_id": "file-1"}


def test_a_run_that_needs_something_is_done(naps):
    calls = Calls(answer(id="run", status="queued"), answer(status="in_progress"), answer(status="requires_action"))
    threads = resource(runs, calls, "create", "retrieve")
    done = threads.create_and_poll(thread_id="t", assistant_id="a", extra_headers={"X-Own": "1"})
    assert done.status == "requires_action"
    assert calls.asked[0][1]["stream"] is False
    polled = calls.asked[1][1]
    assert (polled["run_id"], polled["thread_id"]) == ("run", "t")
    assert polled["extra_headers"] == {"X-Stainless-Poll-Helper": "true", "X-Own": "1"}


def counts(left):
    return answer(id="b", file_counts=BaseModel.model_construct(in_progress=left))


def test_files_are_uploaded_at_once_but_not_all(naps):
    lock, busy, most = threading.Lock(), [0], [0]
    barrier = threading.Barrier(2)

    def upload(*, file, purpose):
        with lock:
            busy[0] += 1
            most[0] = max(most[0], busy[0])
        barrier.wait(5)
        with lock:
            busy[0] -= 1
        return answer(id=f"file-{file}")

    calls = Calls(counts(1), counts(1), counts(0))
    batches = resource(vector_stores_file_batches, calls, "create", "retrieve")
    batches._client.files.create = upload
    batches.upload_and_poll("vs", files=["a", "b", "c", "d"], max_concurrency=2, file_ids=["file-0"])
    assert most[0] == 2
    assert calls.asked[0][1]["file_ids"] == ["file-0", "file-a", "file-b", "file-c", "file-d"]
    assert len(naps) == 1


async def test_uploads_are_ended_where_one_fails():
    ended = []

    async def upload(*, file, purpose):
        if file == "bad":
            raise ValueError(file)
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(file)

    batches = resource(vector_stores_file_batches, Calls(), is_async=True)
    batches._client.files.create = upload
    with pytest.raises(ValueError, match="bad"):
        await batches.upload_and_poll("vs", files=["a", "b", "bad"])
    await asyncio.wait_for(asyncio.gather(*(t for t in asyncio.all_tasks() if t is not asyncio.current_task()),
                                          return_exceptions=True), 5)  # fmt: skip
    assert ended == ["a", "b"]


def test_a_file_is_waited_for_with_a_limit(naps, monkeypatch):
    calls = Calls(answer(status="uploaded"), answer(status="processed"))
    assert resource(files, calls, "retrieve").wait_for_processing("f", poll_interval=3).status == "processed"
    assert naps == [3]
    clock = iter(range(0, 10_000, 1000))
    monkeypatch.setattr("time.monotonic", lambda: next(clock))
    calls = Calls(*(answer(status="uploaded") for _ in range(5)))
    with pytest.raises(RuntimeError, match="Giving up on waiting for file f"):
        resource(files, calls, "retrieve").wait_for_processing("f")


@pytest.mark.parametrize("in_memory", [True, False])
def test_a_file_is_sent_in_parts(tmp_path, in_memory):
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"abcdefgh")
    parts = Calls(*(answer(id=f"p{n}") for n in range(3)))
    calls = Calls(answer(id="up"), answer(id="up", status="completed"))
    made = resource(uploads, calls, "create", "complete", parts=SimpleNamespace(create=parts("part")))
    named = {"filename": "paper.pdf", "bytes": 8} if in_memory else {}
    what = {"file": b"abcdefgh" if in_memory else path, "mime_type": "pdf", "purpose": "assistants", "part_size": 3}
    assert made.upload_file_chunked(**what, **named).status == "completed"
    assert calls.asked[0][1] == {"bytes": 8, "filename": "paper.pdf", "mime_type": "pdf", "purpose": "assistants"}
    assert [asked["data"] for _, asked in parts.asked] == [b"abc", b"def", b"gh"]
    assert calls.asked[1][1] == {"upload_id": "up", "part_ids": ["p0", "p1", "p2"]}


def test_bytes_need_a_name_and_a_size():
    made = resource(uploads, Calls())
    with pytest.raises(TypeError, match="`filename`"):
        made.upload_file_chunked(file=b"x", mime_type="a/b", purpose="batch")
    with pytest.raises(TypeError, match="`bytes`"):
        made.upload_file_chunked(file=b"x", filename="f", mime_type="a/b", purpose="batch")
