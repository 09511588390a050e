"""Assistants, threads, runs and vector stores."""

from typing_extensions import assert_type, override

import ferrogate
from ferrogate.types import VectorStore, VectorStoreSearchResponse
from ferrogate.types.beta import Assistant, AssistantStreamEvent, Thread
from ferrogate.types.beta.threads import Message, Run, Text, TextDelta
from ferrogate.types.vector_stores import VectorStoreFile, VectorStoreFileBatch


class Printing(ferrogate.AssistantEventHandler):
    @override
    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        print(delta.value, snapshot.value)


def run(client: ferrogate.OpenAI) -> Run:
    assistant = client.beta.assistants.create(model="gpt-4o", name="A", tools=[{"type": "code_interpreter"}])
    assert_type(assistant, Assistant)
    thread = client.beta.threads.create(messages=[{"role": "user", "content": "Hi"}])
    assert_type(thread, Thread)
    message = client.beta.threads.messages.create(thread.id, role="user", content="More")
    assert_type(message, Message)
    begun = client.beta.threads.runs.create(thread.id, assistant_id=assistant.id)
    assert_type(begun, Run)
    for event in client.beta.threads.runs.create(thread.id, assistant_id=assistant.id, stream=True):
        assert_type(event, AssistantStreamEvent)
    for step in client.beta.threads.runs.steps.list(begun.id, thread_id=thread.id):
        print(step.type)
    done = client.beta.threads.runs.create_and_poll(thread_id=thread.id, assistant_id=assistant.id, poll_interval_ms=9)
    outputs = [{"tool_call_id": "c", "output": "o"}]
    client.beta.threads.runs.submit_tool_outputs(done.id, thread_id=thread.id, tool_outputs=outputs)
    client.beta.threads.runs.submit_tool_outputs_and_poll(
        run_id=done.id, thread_id=thread.id, tool_outputs=[{"tool_call_id": "c", "output": "o"}]
    )
    return client.beta.threads.runs.poll(done.id, thread.id)


def streamed(client: ferrogate.OpenAI) -> None:
    with client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=Printing()) as stream:
        assert_type(stream, Printing)
        stream.until_done()
    with client.beta.threads.create_and_run_stream(assistant_id="a") as plain:
        assert_type(plain, ferrogate.AssistantEventHandler)
        print(plain.get_final_run().status, list(plain.text_deltas))


async def later(client: ferrogate.AsyncOpenAI) -> str:
    async with client.beta.threads.runs.stream(thread_id="t", assistant_id="a") as stream:
        async for text in stream.text_deltas:
            print(text)
    async for message in client.beta.threads.messages.list("t"):
        print(message.content)
    return (await client.beta.threads.create_and_run_poll(assistant_id="a")).status


def stores(client: ferrogate.OpenAI) -> VectorStore:
    store = client.vector_stores.create(name="s", expires_after={"anchor": "last_active_at", "days": 1})
    for found in client.vector_stores.search(store.id, query="q", max_num_results=3):
        assert_type(found, VectorStoreSearchResponse)
    files = client.vector_stores.files
    assert_type(files.create(store.id, file_id="f", attributes={"a": 1.0}), VectorStoreFile)
    files.create_and_poll("f", vector_store_id=store.id)
    files.upload(vector_store_id=store.id, file=b"text")
    files.upload_and_poll(vector_store_id=store.id, file=("a.txt", b"text"), chunking_strategy={"type": "auto"})
    files.poll("f", vector_store_id=store.id, poll_interval_ms=10)
    batch = client.vector_stores.file_batches.upload_and_poll(store.id, files=[b"a", b"b"], max_concurrency=2)
    assert_type(batch, VectorStoreFileBatch)
    assert_type(client.vector_stores.file_batches.create_and_poll(store.id, file_ids=["f"]), VectorStoreFileBatch)
    print([piece.text for piece in files.content("f", vector_store_id=store.id)])
    print(client.vector_stores.delete(store.id).deleted)
    return client.vector_stores.update(store.id, name=None)
