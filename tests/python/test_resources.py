"""Endpoints that are data: pages, files, bytes, raw and streamed responses, and the client's own verbs."""

import asyncio
import importlib
import inspect
import io
import json

import pytest

import ferrogate
from ferrogate import _core
from ferrogate.pagination import AsyncCursorPage, SyncCursorPage
from ferrogate.types import FileObject
from support.server import Answer

FILE = {
    "id": "f1",
    "object": "file",
    "bytes": 1,
    "created_at": 1,
    "filename": "a",
    "purpose": "batch",
    "status": "processed",
}


def page(*ids, more):
    return {"object": "list", "data": [{**FILE, "id": one} for one in ids], "has_more": more}


def content(body, kind="application/octet-stream", **options):
    return Answer(body, headers={"content-type": kind, "x-request-id": "req-1"}, **options)


# -- the table


def test_every_method_of_the_table_is_there_with_its_signature(client, aclient):
    seen = 0
    for path in _core._resources():
        name, endpoints, _ = _core._resource(path)
        for face in (client, aclient):
            resource = face
            for step in path.split("."):
                resource = getattr(resource, step)
            for endpoint in endpoints:
                method = getattr(resource, endpoint.name)
                parameters = inspect.signature(method).parameters
                assert {said[0] for said in endpoint.parameters} <= set(parameters), method
                is_page = endpoint.answer.startswith("page:")
                assert inspect.iscoroutinefunction(method) == (face is aclient and not is_page), method
                seen += 1
    assert seen > 500


def named(path):
    """What a path of the table names."""
    module, _, name = path.rpartition(".")
    return getattr(importlib.import_module(f"ferrogate.{module}"), name)


def test_what_an_endpoint_answers_is_a_type_of_the_tree():
    for path in _core._resources():
        for endpoint in _core._resource(path)[1]:
            answers = [endpoint.answer, endpoint.stream or "none"]
            if endpoint.answer.startswith("page:"):
                _, kind, item = endpoint.answer.split(":")
                answers = [f"pagination.{kind}", item]
            elif endpoint.answer.startswith("by:"):
                answers = [case.partition("=")[2] for case in endpoint.answer.split(":", 2)[2].split(",")]
            for one in answers:
                assert one in ("none", "text", "binary") or named(one) is not None


def test_a_required_argument_is_asked_for(client, provider):
    with pytest.raises(TypeError, match="purpose"):
        client.files.create(file=b"x")
    with pytest.raises(ValueError, match="Expected a non-empty value for `file_id`"):
        client.files.retrieve("")
    with pytest.raises(ValueError, match="file_id"):
        client.files.retrieve("..")
    assert not provider.requests


def test_a_path_parameter_cannot_leave_its_place(client, provider):
    provider.play(provider.json(FILE))
    client.files.retrieve("../models?x=1#y")
    assert provider.last.target == "/v1/files/..%2Fmodels%3Fx%3D1%23y"


# -- pages


def test_a_list_goes_on_to_its_next_pages(client, provider):
    provider.play(provider.json(page("a", "b", more=True)), provider.json(page("c", more=False)))
    listed = client.files.list(limit=2, extra_query={"x": ["1", "2"]})
    assert isinstance(listed, SyncCursorPage)
    assert isinstance(listed.data[0], FileObject)
    assert [one.id for one in listed] == ["a", "b", "c"]
    assert [seen.target for seen in provider.requests] == [
        "/v1/files?limit=2&x%5B%5D=1&x%5B%5D=2",
        "/v1/files?after=b&limit=2&x%5B%5D=1&x%5B%5D=2",
    ]
    assert listed.has_next_page()
    assert listed.next_page_info() == {"after": "b"}


def test_the_last_page_says_so(client, provider):
    provider.play(provider.json(page("a", more=False)))
    listed = client.files.list()
    assert not listed.has_next_page()
    with pytest.raises(RuntimeError, match="has_next_page"):
        listed.get_next_page()


async def test_a_list_is_awaited_or_iterated_over(aclient, provider):
    answers = [page("a", more=True), page("b", more=False)]
    provider.play(*map(provider.json, answers * 2))
    first = await aclient.files.list()
    assert isinstance(first, AsyncCursorPage)
    assert [one.id for one in (await first.get_next_page()).data] == ["b"]
    assert [one.id async for one in aclient.files.list()] == ["a", "b"]


# -- files


@pytest.mark.parametrize("kind", ["path", "bytes", "file", "tuple", "text file", "typed tuple"])
def test_files_of_every_form(client, provider, tmp_path, kind):
    written = tmp_path / "lines.jsonl"
    written.write_bytes(b'{"a": 1}\n')
    given, name = {
        "path": lambda: (written, "lines.jsonl"),
        "bytes": lambda: (b'{"a": 1}\n', "upload"),
        "file": lambda: (open(written, "rb"), "lines.jsonl"),
        "tuple": lambda: (("b.txt", io.BytesIO(b'{"a": 1}\n')), "b.txt"),
        "text file": lambda: (("c.txt", '{"a": 1}\n'), "c.txt"),
        "typed tuple": lambda: (("d", b'{"a": 1}\n', "text/x-note", {"X-Note": "1"}), "d"),
    }[kind]()
    provider.play(provider.json(FILE))
    assert (
        client.files.create(file=given, purpose="batch", expires_after={"anchor": "created_at", "seconds": 5}).id
        == "f1"
    )
    if hasattr(given, "close"):
        given.close()
    sent = provider.last.raw
    assert provider.last.headers["content-type"].startswith("multipart/form-data; boundary=")
    for part in (
        'name="purpose"\r\n\r\nbatch',
        'name="expires_after[seconds]"\r\n\r\n5',
        f'name="file"; filename="{name}"',
    ):
        assert part.encode() in sent
    assert b'\r\n\r\n{"a": 1}\n\r\n' in sent
    assert (b"text/x-note" in sent) == (kind == "typed tuple")


def test_a_file_is_sent_again_from_its_beginning(provider):
    client = ferrogate.OpenAI(base_url=provider.base_url, api_key="sk", max_retries=1)
    provider.play(Answer(b"{}", status=500, headers={"retry-after-ms": "1"}), provider.json(FILE))
    stream = io.BytesIO(b"skipped" + b"x" * 600_000)
    stream.seek(7)
    client.files.create(file=stream, purpose="batch")
    first, second = provider.requests
    assert first.raw.count(b"x" * 600_000) == second.raw.count(b"x" * 600_000) == 1
    assert b"skipped" not in second.raw


def test_what_is_no_file_is_refused(client, provider, tmp_path):
    for wrong in ("a path as text", 5):
        with pytest.raises(TypeError, match="file"):
            client.files.create(file=wrong, purpose="batch")
    with pytest.raises(OSError, match="gone"):
        client.files.create(file=tmp_path / "gone", purpose="batch")
    assert not provider.requests


def test_a_provider_is_named_in_a_form(provider):
    row = {"protocol": "openai_chat", "base_url": provider.base_url, "api_key_env": ["STUDIO_KEY"]}
    ferrogate.register_provider("studio_of_forms", **row, key_optional=True)
    provider.play(provider.json({"text": "Hi"}))
    client = ferrogate.OpenAI(api_key="sk")
    heard = client.audio.transcriptions.create(model="studio_of_forms/whisper-1", file=("a.wav", b"RIFF"))
    assert heard.text == "Hi"
    assert b'name="model"\r\n\r\nwhisper-1\r\n' in provider.last.raw


# -- bytes


def test_bytes_are_read_written_and_cut(client, provider, tmp_path):
    sound = bytes(range(256)) * 40
    provider.play(*[content(sound, "audio/mpeg")] * 3)
    spoken = client.audio.speech.create(model="tts-1", voice="alloy", input="Hi")
    assert spoken.read() == spoken.content == sound
    assert provider.last.headers["accept"] == "application/octet-stream"
    spoken.write_to_file(tmp_path / "a.mp3")
    assert (tmp_path / "a.mp3").read_bytes() == sound
    assert {len(piece) for piece in spoken.iter_bytes(1000)} == {1000, len(sound) % 1000}
    with client.audio.speech.with_streaming_response.create(model="tts-1", voice="alloy", input="Hi") as response:
        assert not response.is_closed
        response.stream_to_file(tmp_path / "b.mp3")
    assert response.is_closed
    assert (tmp_path / "b.mp3").read_bytes() == sound
    assert client.files.content("f1").text == sound.decode("utf-8", "replace")


async def test_bytes_are_read_by_a_loop(aclient, provider, tmp_path):
    provider.play(*[content(b"one\ntwo\r\nthree")] * 3)
    async with aclient.files.with_streaming_response.content("f1") as response:
        assert [line async for line in response.iter_lines()] == ["one", "two", "three"]
    async with aclient.files.with_streaming_response.content("f1") as response:
        await response.stream_to_file(tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b"one\ntwo\r\nthree"
    assert await (await aclient.files.content("f1")).aread() == b"one\ntwo\r\nthree"


def test_a_body_that_is_left_closes_its_connection(client, provider):
    provider.play(provider.stream(1, stall=True))
    with client.files.with_streaming_response.content("f1") as response:
        assert next(response.iter_bytes()).startswith(b"data: ")
    assert provider.wait_gone()


# -- raw and streamed responses


def test_status_and_headers_come_with_the_answer(client, provider):
    provider.play(provider.json(FILE, headers={"x-request-id": "req-9"}))
    response = client.files.with_raw_response.retrieve("f1")
    assert (response.status_code, response.request_id, response.retries_taken) == (200, "req-9", 0)
    assert json.loads(response.text) == FILE
    assert isinstance(response.parse(), FileObject)
    assert response.parse() is response.parse()
    assert response.parse()._request_id == "req-9"
    assert response.http_request.headers["authorization"] == "Bearer sk-test"
    assert "sk-test" not in repr(response.http_request.headers)


def test_events_are_read_as_lines(client, provider, messages):
    provider.play(provider.stream(2))
    with client.chat.completions.with_streaming_response.create(model="m", messages=messages, stream=True) as response:
        data = [line for line in response.iter_lines() if line]
    assert all(line.startswith("data: {") for line in data)
    assert json.loads(data[0][6:])["object"] == "chat.completion.chunk"


def test_a_raw_page_knows_its_next_one(client, provider):
    provider.play(provider.json(page("a", more=True)), provider.json(page("b", more=False)))
    listed = client.with_raw_response.files.list().parse()
    assert [one.id for one in listed] == ["a", "b"]


def test_an_error_keeps_what_the_provider_said(client, provider):
    said = {"error": {"message": "No such file", "type": "invalid_request_error", "param": "file", "code": "gone"}}
    provider.play(provider.json(said, status=404, headers={"x-request-id": "req-4"}))
    with pytest.raises(ferrogate.NotFoundError) as caught:
        client.files.retrieve("f1")
    error = caught.value
    assert (error.code, error.param, error.type) == ("gone", "file", "invalid_request_error")
    assert (error.status_code, error.request_id, error.body["message"]) == (404, "req-4", "No such file")


# -- headers, keys, redirects, verbs


def test_a_header_can_be_left_out(provider):
    client = ferrogate.OpenAI(base_url=provider.base_url, api_key="sk", default_headers={"X-One": "1", "X-Two": "2"})
    provider.play(provider.json(FILE))
    client.files.retrieve("f1", extra_headers={"x-one": ferrogate.omit, "Authorization": ferrogate.omit})
    assert "x-one" not in provider.last.headers
    assert "authorization" not in provider.last.headers
    assert provider.last.headers["x-two"] == "2"


def test_a_function_gives_the_key_before_each_attempt(provider):
    keys = iter(["first", "second"])
    client = ferrogate.OpenAI(base_url=provider.base_url, api_key=lambda: next(keys), max_retries=1)
    provider.play(Answer(b"{}", status=500, headers={"retry-after-ms": "1"}), provider.json(FILE))
    client.files.retrieve("f1")
    assert [seen.headers["authorization"] for seen in provider.requests] == ["Bearer first", "Bearer second"]
    assert [seen.headers["x-stainless-retry-count"] for seen in provider.requests] == ["0", "1"]


async def test_a_key_may_have_to_be_awaited(provider):
    async def key():
        await asyncio.sleep(0)
        return "awaited"

    client = ferrogate.AsyncOpenAI(base_url=provider.base_url, api_key=key)
    provider.play(provider.json(FILE))
    await client.files.retrieve("f1")
    assert provider.last.headers["authorization"] == "Bearer awaited"


def test_administration_has_a_key_of_its_own(provider):
    listed = {"object": "list", "data": [], "has_more": False}
    provider.play(provider.json(listed))
    client = ferrogate.OpenAI(base_url=provider.base_url, api_key="sk", admin_api_key="sk-admin")
    client.admin.organization.users.list()
    assert provider.last.headers["authorization"] == "Bearer sk-admin"
    with pytest.raises(TypeError, match="admin_api_key"):
        ferrogate.OpenAI(base_url=provider.base_url, api_key="sk").admin.organization.users.list()


def test_redirects_are_followed_unless_they_must_not(client, provider):
    moved = Answer(b"", status=307, headers={"location": "/v1/elsewhere"})
    provider.play(moved, provider.json({"a": 1}), moved)
    assert client.post("/here", body={"x": 1}, cast_to=object) == {"a": 1}
    assert [seen.path for seen in provider.requests] == ["/v1/here", "/v1/elsewhere"]
    assert provider.last.body == {"x": 1}
    with pytest.raises(ferrogate.APIStatusError) as caught:
        client.post("/here", body={}, cast_to=object, options={"follow_redirects": False})
    assert caught.value.status_code == 307


def test_verbs_make_what_they_are_told(client, provider):
    class Named(ferrogate.BaseModel):
        name: str

    provider.play(*[provider.json({"name": "n"})] * 3, content(b"plain", "text/plain"))
    assert client.get("/x", cast_to=Named).name == "n"
    assert client.put("/x", body={"a": 1}, cast_to=dict)["name"] == "n"
    assert [one.name for one in [client.patch("/x", body={}, cast_to=Named)]] == ["n"]
    assert client.get("/x", cast_to=str, options={"params": {"q": [True]}}) == "plain"
    assert provider.last.target == "/v1/x?q%5B%5D=true"


def test_vectors_come_packed_and_are_numbers(client, provider):
    packed = {"object": "embedding", "index": 0, "embedding": "AACAPwAAAMA="}
    answer = {"object": "list", "model": "m", "data": [packed], "usage": {"prompt_tokens": 1, "total_tokens": 1}}
    provider.play(provider.json(answer), provider.json(answer))
    assert client.embeddings.create(model="m", input="x").data[0].embedding == [1.0, -2.0]
    assert provider.last.body["encoding_format"] == "base64"
    asked = client.embeddings.create(model="m", input="x", encoding_format="base64")
    assert asked.data[0].embedding == "AACAPwAAAMA="
