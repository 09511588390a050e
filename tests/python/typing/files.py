"""Files: every form in which one is handed over, uploads in parts, and bytes that come back."""

import io
from pathlib import Path

from typing_extensions import assert_type

import ferrogate
from ferrogate.pagination import SyncCursorPage
from ferrogate.types import FileDeleted, FileObject, Upload
from ferrogate.types.uploads import UploadPart


def forms(client: ferrogate.OpenAI, path: Path) -> None:
    assert_type(client.files.create(file=path, purpose="assistants"), FileObject)
    client.files.create(file=b"text", purpose="batch")
    client.files.create(file=io.BytesIO(b"text"), purpose="user_data")
    with path.open("rb") as file:
        client.files.create(file=file, purpose="fine-tune", expires_after={"anchor": "created_at", "seconds": 3600})
    client.files.create(file=("name.txt", b"text"), purpose="vision")
    client.files.create(file=("name.txt", io.BytesIO(b"text"), "text/plain"), purpose="evals")


def stored(client: ferrogate.OpenAI) -> str:
    file = client.files.retrieve("file-1")
    assert_type(client.files.list(purpose="batch", limit=5, order="asc"), SyncCursorPage[FileObject])
    assert_type(client.files.delete(file.id), FileDeleted)
    assert_type(client.files.wait_for_processing(file.id, poll_interval=1, max_wait_seconds=60), FileObject)
    content = client.files.content(file.id)
    content.write_to_file("copy.bin")
    assert_type(content.read(), bytes)
    for piece in content.iter_bytes(1024):
        assert_type(piece, bytes)
    return content.text


def uploads(client: ferrogate.OpenAI, path: Path) -> Upload:
    upload = client.uploads.create(bytes=5, filename="a", mime_type="text/plain", purpose="assistants")
    part = client.uploads.parts.create(upload.id, data=b"hello")
    assert_type(part, UploadPart)
    client.uploads.cancel(upload.id)
    client.uploads.complete(upload.id, part_ids=[part.id], md5="0")
    client.uploads.upload_file_chunked(file=b"hello", filename="a", bytes=5, mime_type="text/plain", purpose="batch")
    return client.uploads.upload_file_chunked(file=path, mime_type="text/plain", purpose="assistants")


async def later(client: ferrogate.AsyncOpenAI, path: Path) -> bytes:
    file = await client.files.create(file=path, purpose="assistants")
    assert_type(file, FileObject)
    content = await client.files.content(file.id)
    async for piece in content.aiter_bytes():
        assert_type(piece, bytes)
    return await content.aread()
