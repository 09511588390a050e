"""Pictures, sound and responses, with litellm's functions."""

import asyncio

import pytest

import ferrogate
from support.server import Answer

PICTURES = {"created": 1, "data": [{"b64_json": "AA=="}]}


@pytest.fixture
def asked(provider):
    """A provider of the name `studio`."""
    ferrogate.register_provider("studio", base_url=provider.base_url, api_key="k-studio")
    return provider


def test_pictures_of_a_text(asked):
    asked.play(asked.json(PICTURES))
    made = ferrogate.image_generation("a cat", model="studio/paint", n=1, size="1024x1024", user=None, timeout=30)
    assert made.data[0].b64_json == "AA=="
    assert asked.last.path.endswith("/images/generations")
    assert asked.last.headers["authorization"] == "Bearer k-studio"
    assert asked.last.body == {"prompt": "a cat", "model": "paint", "n": 1, "size": "1024x1024"}


def test_pictures_changed_and_like_one(asked):
    asked.play(asked.json(PICTURES), asked.json(PICTURES))
    ferrogate.image_edit(image=b"png", prompt="a hat", model="studio/paint", metadata={"a": "b"})
    assert asked.last.path.endswith("/images/edits")
    body = asked.last.raw
    assert b"a hat" in body
    assert b"paint" in body
    assert b"studio/" not in body
    assert b"metadata" not in body
    ferrogate.image_variation(("cat.png", b"png"), model="studio/paint", n=2)
    assert asked.last.path.endswith("/images/variations")
    assert b'filename="cat.png"' in asked.last.raw


def test_sound_written_down_and_spoken(asked):
    asked.play(asked.json({"text": "hello"}))
    said = ferrogate.transcription("studio/hear", ("a.wav", b"RIFF"), language="en")
    assert said.text == "hello"
    assert asked.last.path.endswith("/audio/transcriptions")
    assert b"hear" in asked.last.raw
    asked.play(Answer(b"made", headers={"content-type": "audio/mpeg"}))
    sound = ferrogate.speech("studio/talk", "Hello", "alloy", response_format="mp3")
    assert sound.content == b"made"
    assert asked.last.body == {"model": "talk", "input": "Hello", "voice": "alloy", "response_format": "mp3"}


def test_the_awaited_ones_say_the_same(asked):
    async def main():
        asked.play(asked.json(PICTURES))
        made = await ferrogate.aimage_generation(prompt="a cat", model="studio/paint")
        asked.play(asked.json(PICTURES))
        await ferrogate.aimage_edit(b"png", "studio/paint", "a hat")
        asked.play(asked.json({"text": "hello"}))
        said = await ferrogate.atranscription("studio/hear", b"RIFF")
        asked.play(Answer(b"made", headers={"content-type": "audio/mpeg"}))
        sound = await ferrogate.aspeech("studio/talk", "Hello", "alloy")
        return made.data[0].b64_json, said.text, sound.content

    picture, text, sound = asyncio.run(main())
    assert (picture, text) == ("AA==", "hello")
    assert sound == b"made"


def test_responses(asked):
    # A provider without the interface is asked for a conversation's next turn.
    message = {"role": "assistant", "content": "Hello"}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    asked.play(asked.json({"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}))
    answer = ferrogate.responses("Hi", "studio/m", max_output_tokens=5, temperature=None)
    assert (answer.object, answer.output_text) == ("response", "Hello")
    assert asked.last.path.endswith("/chat/completions")
    assert asked.last.body["messages"] == [{"role": "user", "content": "Hi"}]


def test_an_address_and_a_key_of_the_call(asked):
    asked.play(asked.json(PICTURES))
    ferrogate.image_generation("a cat", "openai/m", api_base=asked.base_url, api_key="k-call", num_retries=0)
    assert asked.last.headers["authorization"] == "Bearer k-call"
    assert asked.last.body["model"] == "m"


def test_a_refusal_is_raised(asked):
    asked.play(asked.status(400, "no cats"))
    with pytest.raises(ferrogate.BadRequestError, match="no cats"):
        ferrogate.image_generation("a cat", "studio/paint")
