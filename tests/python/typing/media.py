"""Pictures, sound and videos."""

from pathlib import Path

from typing_extensions import assert_type

import ferrogate
from ferrogate.pagination import SyncConversationCursorPage
from ferrogate.types import ContentProvenanceCheck, ImageEditStreamEvent, ImageGenStreamEvent, ImagesResponse, Video
from ferrogate.types.audio import (
    Transcription,
    TranscriptionDiarized,
    TranscriptionStreamEvent,
    TranscriptionVerbose,
    Translation,
    TranslationVerbose,
)


def pictures(client: ferrogate.OpenAI, path: Path) -> str | None:
    answer = client.images.generate(prompt="A cat", model="gpt-image-1", n=1, size="1024x1024", quality="high")
    assert_type(answer, ImagesResponse)
    for event in client.images.generate(prompt="A cat", model="gpt-image-1", stream=True, partial_images=2):
        assert_type(event, ImageGenStreamEvent)
    assert_type(client.images.edit(image=[path, b"png"], prompt="Add a hat", mask=path), ImagesResponse)
    for change in client.images.edit(image=path, prompt="Add a hat", stream=True):
        assert_type(change, ImageEditStreamEvent)
    client.images.create_variation(image=path, response_format="b64_json")
    assert_type(client.content_provenance_checks.create(file=path), ContentProvenanceCheck)
    return answer.data[0].url if answer.data else None


def sound(client: ferrogate.OpenAI, path: Path, form: str) -> str:
    words = client.audio.transcriptions
    assert_type(words.create(file=path, model="whisper-1"), Transcription)
    assert_type(words.create(file=path, model="whisper-1", response_format="verbose_json"), TranscriptionVerbose)
    assert_type(words.create(file=path, model="m", response_format="diarized_json"), TranscriptionDiarized)
    assert_type(words.create(file=path, model="whisper-1", response_format="srt"), str)
    for event in words.create(file=path, model="gpt-4o-transcribe", stream=True):
        assert_type(event, TranscriptionStreamEvent)
    assert_type(client.audio.translations.create(file=path, model="whisper-1"), Translation)
    verbose = client.audio.translations.create(file=path, model="whisper-1", response_format="verbose_json")
    assert_type(verbose, TranslationVerbose)
    speech = client.audio.speech.create(input=form, model="tts-1", voice="alloy", response_format="mp3", speed=1.5)
    speech.stream_to_file(path)
    with client.audio.speech.with_streaming_response.create(input="Hi", model="tts-1", voice="alloy") as response:
        response.stream_to_file("speech.mp3")
        for piece in response.iter_bytes():
            assert_type(piece, bytes)
    return client.audio.translations.create(file=path, model="whisper-1", response_format="text")


async def videos(client: ferrogate.AsyncOpenAI) -> bytes:
    video = await client.videos.create_and_poll(prompt="A cat", model="sora-2", seconds="4", size="720x1280")
    assert_type(video, Video)
    await client.videos.remix(video.id, prompt="A dog")
    await client.videos.edit(prompt="Night", video={"id": video.id})
    await client.videos.poll(video.id, poll_interval_ms=100)
    await client.videos.delete(video.id)
    return (await client.videos.download_content(video.id, variant="thumbnail")).content


def listed(client: ferrogate.OpenAI) -> SyncConversationCursorPage[Video]:
    return client.videos.list(limit=1)
