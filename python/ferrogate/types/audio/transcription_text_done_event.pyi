# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.audio.transcription_language import TranscriptionLanguage

class Logprob(BaseModel):
    token: str | None
    bytes: list[int] | None
    logprob: float | None
    def __init__(
        self,
        *,
        token: str | None = ...,
        bytes: list[int] | None = ...,
        logprob: float | None = ...,
        **values: Any,
    ) -> None: ...


class UsageInputTokenDetails(BaseModel):
    audio_tokens: int | None
    text_tokens: int | None
    def __init__(
        self,
        *,
        audio_tokens: int | None = ...,
        text_tokens: int | None = ...,
        **values: Any,
    ) -> None: ...


class Usage(BaseModel):
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: UsageInputTokenDetails | None
    def __init__(
        self,
        *,
        input_tokens: int,
        output_tokens: int,
        total_tokens: int,
        type: Literal["tokens"],
        input_token_details: UsageInputTokenDetails | None = ...,
        **values: Any,
    ) -> None: ...


class TranscriptionTextDoneEvent(BaseModel):
    text: str
    type: Literal["transcript.text.done"]
    languages: list[TranscriptionLanguage] | None
    logprobs: list[Logprob] | None
    usage: Usage | None
    def __init__(
        self,
        *,
        text: str,
        type: Literal["transcript.text.done"],
        languages: list[TranscriptionLanguage] | None = ...,
        logprobs: list[Logprob] | None = ...,
        usage: Usage | None = ...,
        **values: Any,
    ) -> None: ...
