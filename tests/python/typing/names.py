"""Resources by their own names, as openai's are imported."""

from typing_extensions import assert_type

import ferrogate
from ferrogate.resources import AsyncFiles, Chat, Files
from ferrogate.resources.beta.threads.runs import Runs
from ferrogate.resources.chat.completions import AsyncCompletions, Completions
from ferrogate.types import FileObject


def upload(files: Files) -> FileObject:
    return files.create(file=b"text", purpose="batch")


async def upload_later(files: AsyncFiles) -> FileObject:
    return await files.create(file=b"text", purpose="batch")


def attributes(client: ferrogate.OpenAI, later: ferrogate.AsyncOpenAI) -> Chat:
    assert_type(client.chat.completions, Completions)
    assert_type(later.chat.completions, AsyncCompletions)
    assert_type(client.beta.threads.runs, Runs)
    assert_type(client.beta.chat.completions, Completions)
    upload(client.files)
    return client.chat
