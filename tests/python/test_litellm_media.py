"""Pictures, sound and responses, with litellm's functions."""

import asyncio

import pytest

import ferrogate
from ferrogate.testing import ScriptedProvider

PICTURES = {"created": 1, "data": [{"b64_json": "AA=="}]}


@pytest.fixture
def asked():
    """A provider of the name `studio`; gives what it was asked, and what is to be answered next."""
    with ScriptedProvider() as scripted:
        ferrogate.register_provider("studio", base_url=scripted.base_url, api_key="k-studio")
        yield scripted


def last(scripted):
    return scripted.requests[-1]


def test_pictures_of_a_text(asked):
    asked.push({"body": PICTURES})
    made = ferrogate.image_generation("a cat", model="studio/paint", n=1, size="1024x1024", user=None, timeout=30)
    assert made.data[0].b64_json == "AA=="
    assert last(asked).path.endswith("/images/generations")
    assert last(asked).headers["authorization"] == "Bearer k-studio"
    assert last(asked).json == {"prompt": "a cat", "model": "paint", "n": 1, "size": "1024x1024"}


def test_pictures_changed_and_like_one(asked):
    asked.push({"body": PICTURES}, {"body": PICTURES})
    ferrogate.image_edit(image=b"png", prompt="a hat", model="studio/paint", metadata={"a": "b"})
    assert last(asked).path.endswith("/images/edits")
    body = last(asked).body
    assert b"a hat" in body
    assert b"paint" in body
    assert b"studio/" not in body
    assert b"metadata" not in body
    ferrogate.image_variation(("cat.png", b"png"), model="studio/paint", n=2)
    assert last(asked).path.endswith("/images/variations")
    assert b'filename="cat.png"' in last(asked).body


def test_sound_written_down_and_spoken(asked):
    asked.push({"body": {"text": "hello"}})
    said = ferrogate.transcription("studio/hear", ("a.wav", b"RIFF"), language="en")
    assert said.text == "hello"
    assert last(asked).path.endswith("/audio/transcriptions")
    assert b"hear" in last(asked).body
    asked.push({"body": {"sound": "made"}})
    sound = ferrogate.speech("studio/talk", "Hello", "alloy", response_format="mp3")
    assert b"made" in sound.content
    assert last(asked).json == {"model": "talk", "input": "Hello", "voice": "alloy", "response_format": "mp3"}


def test_the_awaited_ones_say_the_same(asked):
    async def main():
        asked.push({"body": PICTURES})
        made = await ferrogate.aimage_generation(prompt="a cat", model="studio/paint")
        asked.push({"body": PICTURES})
        await ferrogate.aimage_edit(b"png", "studio/paint", "a hat")
        asked.push({"body": {"text": "hello"}})
        said = await ferrogate.atranscription("studio/hear", b"RIFF")
        asked.push({"body": {"sound": "made"}})
        sound = await ferrogate.aspeech("studio/talk", "Hello", "alloy")
        return made.data[0].b64_json, said.text, sound.content

    picture, text, sound = asyncio.run(main())
    assert (picture, text) == ("AA==", "hello")
    assert b"made" in sound


def test_responses(asked):
    answer = {"id": "resp_1", "object": "response", "created_at": 1, "model": "m", "status": "completed", "output": []}
    asked.push({"body": answer})
    assert ferrogate.responses("Hi", "studio/m", max_output_tokens=5, temperature=None).id == "resp_1"
    assert last(asked).path.endswith("/responses")
    assert last(asked).json == {"input": "Hi", "model": "m", "max_output_tokens": 5}


def test_an_address_and_a_key_of_the_call(asked):
    asked.push({"body": PICTURES})
    ferrogate.image_generation("a cat", "openai/m", api_base=asked.base_url, api_key="k-call", num_retries=0)
    assert last(asked).headers["authorization"] == "Bearer k-call"
    assert last(asked).json["model"] == "m"


def test_a_refusal_is_raised(asked):
    asked.push({"status": 400, "body": {"error": {"message": "no cats"}}})
    with pytest.raises(ferrogate.BadRequestError, match="no cats"):
        ferrogate.image_generation("a cat", "studio/paint")
