"""A caller's own httpx client carries the calls."""

import asyncio
import threading

import pytest

import ferrogate
from support.server import Answer

CHUNK = 'data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[%s]}\n\n'
PIECES = [
    '{"index":0,"delta":{"role":"assistant","content":"Hi"},"finish_reason":null}',
    '{"index":0,"delta":{"content":" there"},"finish_reason":"stop"}',
]
SSE = "".join(CHUNK % piece for piece in PIECES) + "data: [DONE]\n\n"


@pytest.fixture(params=["httpx", "httpx2"])
def httpx(request):
    return pytest.importorskip(request.param)


def test_calls_go_through_the_client(httpx, provider, messages):
    seen = []
    with httpx.Client(event_hooks={"request": [lambda request: seen.append(request.url.path)]}) as carried:
        client = ferrogate.OpenAI(base_url=provider.base_url, api_key="sk", http_client=carried, max_retries=1)
        provider.play(Answer(b"{}", status=500, headers={"retry-after-ms": "1"}))
        assert client.chat.completions.create(model="m", messages=messages).choices[0].message.content == "Hello"
        assert seen == ["/v1/chat/completions"] * 2
        provider.play(provider.stream(3))
        chunks = list(client.chat.completions.create(model="m", messages=messages, stream=True))
        assert len(chunks) == 3
        assert provider.last.headers["authorization"] == "Bearer sk"


async def test_calls_go_through_the_client_of_a_loop(httpx, provider, messages):
    here = threading.get_ident()
    threads = set()

    async def note(_request):
        threads.add(threading.get_ident())

    async with httpx.AsyncClient(event_hooks={"request": [note]}) as carried:
        client = ferrogate.AsyncOpenAI(base_url=provider.base_url, api_key="sk", http_client=carried)
        answer = await client.chat.completions.create(model="m", messages=messages)
        assert answer.choices[0].message.content == "Hello"
        provider.play(provider.stream(3))
        stream = await client.chat.completions.create(model="m", messages=messages, stream=True)
        assert len([chunk async for chunk in stream]) == 3
    assert threads == {here}


def test_a_transport_of_the_callers_answers(httpx, messages):
    def answer(request):
        assert request.headers["authorization"] == "Bearer sk"
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, text=SSE)

    carried = httpx.Client(transport=httpx.MockTransport(answer))
    client = ferrogate.OpenAI(base_url="http://nowhere.example/v1", api_key="sk", http_client=carried)
    chunks = client.chat.completions.create(model="m", messages=messages, stream=True)
    assert "".join(chunk.choices[0].delta.content for chunk in chunks) == "Hi there"
    client.close()
    assert carried.is_closed


def test_files_and_bytes_travel_too(httpx, provider, tmp_path):
    carried = httpx.Client()
    client = ferrogate.OpenAI(base_url=provider.base_url, api_key="sk", http_client=carried)
    provider.play(provider.json({"text": "heard"}), Answer(b"\0\1" * 9000, headers={"content-type": "audio/mpeg"}))
    assert client.audio.transcriptions.create(model="whisper-1", file=("a.wav", b"RIFF")).text == "heard"
    assert b'filename="a.wav"' in provider.last.raw
    with client.audio.speech.with_streaming_response.create(model="tts-1", voice="alloy", input="Hi") as response:
        response.stream_to_file(tmp_path / "a.mp3")
    assert (tmp_path / "a.mp3").read_bytes() == b"\0\1" * 9000
    client.close()


@pytest.mark.parametrize(
    ("raised", "told"), [("ReadTimeout", "APITimeoutError"), ("ConnectError", "APIConnectionError")]
)
def test_what_the_client_raises_has_our_names(httpx, messages, raised, told):
    def fail(request):
        raise getattr(httpx, raised)("no luck", request=request)

    carried = httpx.Client(transport=httpx.MockTransport(fail))
    client = ferrogate.OpenAI(base_url="http://nowhere.example/v1", api_key="sk", http_client=carried, max_retries=0)
    with pytest.raises(getattr(ferrogate, told), match="no luck"):
        client.chat.completions.create(model="m", messages=messages)


async def test_a_cancelled_task_ends_the_request(httpx, provider, messages):
    provider.play(provider.stall())
    async with httpx.AsyncClient() as carried:
        client = ferrogate.AsyncOpenAI(base_url=provider.base_url, api_key="sk", http_client=carried, max_retries=0)
        task = asyncio.ensure_future(client.chat.completions.create(model="m", messages=messages))
        while not provider.requests:  # noqa: ASYNC110  # the provider has no loop
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(provider.wait_gone)


def test_the_wrong_kind_is_refused(httpx):
    with pytest.raises(TypeError, match="Invalid `http_client` argument"):
        ferrogate.AsyncOpenAI(api_key="sk", http_client=httpx.Client())
    with pytest.raises(TypeError, match="Invalid `http_client` argument"):
        ferrogate.OpenAI(api_key="sk", http_client=httpx.AsyncClient())
    with pytest.raises(TypeError, match="http_client must be"):
        ferrogate.OpenAI(api_key="sk", http_client=object())


def test_the_default_clients_have_openais_limits():
    pytest.importorskip("httpx2", reason="neither httpx2 nor httpx is installed")
    with ferrogate.DefaultHttpxClient() as client:
        assert client.timeout.read == 600
        assert client.timeout.connect == 5
        assert client.follow_redirects
