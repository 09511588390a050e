# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.audio.transcription_diarized_segment import TranscriptionDiarizedSegment

class UsageTokensInputTokenDetails(BaseModel):
    audio_tokens: int | None
    text_tokens: int | None
    def __init__(
        self,
        *,
        audio_tokens: int | None = ...,
        text_tokens: int | None = ...,
        **values: Any,
    ) -> None: ...


class UsageTokens(BaseModel):
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: UsageTokensInputTokenDetails | None
    def __init__(
        self,
        *,
        input_tokens: int,
        output_tokens: int,
        total_tokens: int,
        type: Literal["tokens"],
        input_token_details: UsageTokensInputTokenDetails | None = ...,
        **values: Any,
    ) -> None: ...


class UsageDuration(BaseModel):
    seconds: float
    type: Literal["duration"]
    def __init__(
        self,
        *,
        seconds: float,
        type: Literal["duration"],
        **values: Any,
    ) -> None: ...


class TranscriptionDiarized(BaseModel):
    duration: float
    segments: list[TranscriptionDiarizedSegment]
    task: Literal["transcribe"]
    text: str
    usage: Usage | None
    def __init__(
        self,
        *,
        duration: float,
        segments: list[TranscriptionDiarizedSegment],
        task: Literal["transcribe"],
        text: str,
        usage: Usage | None = ...,
        **values: Any,
    ) -> None: ...

Usage: TypeAlias = UsageTokens | UsageDuration
