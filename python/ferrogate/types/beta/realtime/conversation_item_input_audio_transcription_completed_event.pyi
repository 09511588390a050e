# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class UsageTranscriptTextUsageTokensInputTokenDetails(BaseModel):
    audio_tokens: int | None
    text_tokens: int | None
    def __init__(
        self,
        *,
        audio_tokens: int | None = ...,
        text_tokens: int | None = ...,
        **values: Any,
    ) -> None: ...


class UsageTranscriptTextUsageTokens(BaseModel):
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: UsageTranscriptTextUsageTokensInputTokenDetails | None
    def __init__(
        self,
        *,
        input_tokens: int,
        output_tokens: int,
        total_tokens: int,
        type: Literal["tokens"],
        input_token_details: UsageTranscriptTextUsageTokensInputTokenDetails | None = ...,
        **values: Any,
    ) -> None: ...


class UsageTranscriptTextUsageDuration(BaseModel):
    seconds: float
    type: Literal["duration"]
    def __init__(
        self,
        *,
        seconds: float,
        type: Literal["duration"],
        **values: Any,
    ) -> None: ...


class Logprob(BaseModel):
    token: str
    bytes: list[int]
    logprob: float
    def __init__(
        self,
        *,
        token: str,
        bytes: list[int],
        logprob: float,
        **values: Any,
    ) -> None: ...


class ConversationItemInputAudioTranscriptionCompletedEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: Usage
    logprobs: list[Logprob] | None
    def __init__(
        self,
        *,
        content_index: int,
        event_id: str,
        item_id: str,
        transcript: str,
        type: Literal["conversation.item.input_audio_transcription.completed"],
        usage: Usage,
        logprobs: list[Logprob] | None = ...,
        **values: Any,
    ) -> None: ...

Usage: TypeAlias = UsageTranscriptTextUsageTokens | UsageTranscriptTextUsageDuration
