from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from ferrogate._client import EmbeddingInput, Left, Messages, ModerationInput, Prompt
from ferrogate._core import Stream
from ferrogate.types import Completion, CreateEmbeddingResponse, ImagesResponse, ModerationCreateResponse
from ferrogate.types.chat import ChatCompletion, ChatCompletionChunk
from ferrogate.types.rerank_response import RerankResponse

def labelled(options: dict[str, Any]) -> dict[str, Any]: ...

class Calls:
    @overload
    def completion(
        self, model: str, messages: Messages, *, stream: Literal[False] | Left = ..., **options: Any
    ) -> ChatCompletion: ...
    @overload
    def completion(
        self, model: str, messages: Messages, *, stream: Literal[True], **options: Any
    ) -> Stream[ChatCompletionChunk]: ...
    @overload
    def completion(
        self, model: str, messages: Messages, *, stream: bool, **options: Any
    ) -> ChatCompletion | Stream[ChatCompletionChunk]: ...
    @overload
    def text_completion(
        self, model: str, prompt: Prompt, *, stream: Literal[False] | Left = ..., **options: Any
    ) -> Completion: ...
    @overload
    def text_completion(
        self, model: str, prompt: Prompt, *, stream: Literal[True], **options: Any
    ) -> Stream[Completion]: ...
    @overload
    def text_completion(
        self, model: str, prompt: Prompt, *, stream: bool, **options: Any
    ) -> Completion | Stream[Completion]: ...
    def embedding(self, model: str, input: EmbeddingInput, **options: Any) -> CreateEmbeddingResponse: ...
    def rerank(
        self, model: str, query: str, documents: Sequence[str | Mapping[str, Any]], **options: Any
    ) -> RerankResponse: ...
    def moderation(self, model: str, input: ModerationInput, **options: Any) -> ModerationCreateResponse: ...
    def responses(self, model: str, input: str | Sequence[Any], **options: Any) -> Any: ...
    def image_generation(self, prompt: str, model: str, **options: Any) -> ImagesResponse: ...
    def transcription(self, file: Any, model: str, **options: Any) -> Any: ...
    def speech(self, model: str, input: str, voice: str | None = None, **options: Any) -> Any: ...
    @overload
    async def acompletion(
        self,
        model: str,
        messages: Messages,
        *,
        stream: Literal[False] | Left = ...,
        fastest_response: bool | None = ...,
        priority: int | None = ...,
        **options: Any,
    ) -> ChatCompletion: ...
    @overload
    async def acompletion(
        self,
        model: str,
        messages: Messages,
        *,
        stream: Literal[True],
        fastest_response: bool | None = ...,
        priority: int | None = ...,
        **options: Any,
    ) -> Stream[ChatCompletionChunk]: ...
    @overload
    async def acompletion(
        self,
        model: str,
        messages: Messages,
        *,
        stream: bool,
        fastest_response: bool | None = ...,
        priority: int | None = ...,
        **options: Any,
    ) -> ChatCompletion | Stream[ChatCompletionChunk]: ...
    @overload
    async def atext_completion(
        self, model: str, prompt: Prompt, *, stream: Literal[False] | Left = ..., **options: Any
    ) -> Completion: ...
    @overload
    async def atext_completion(
        self, model: str, prompt: Prompt, *, stream: Literal[True], **options: Any
    ) -> Stream[Completion]: ...
    @overload
    async def atext_completion(
        self, model: str, prompt: Prompt, *, stream: bool, **options: Any
    ) -> Completion | Stream[Completion]: ...
    async def aembedding(self, model: str, input: EmbeddingInput, **options: Any) -> CreateEmbeddingResponse: ...
    async def arerank(
        self, model: str, query: str, documents: Sequence[str | Mapping[str, Any]], **options: Any
    ) -> RerankResponse: ...
    async def amoderation(self, model: str, input: ModerationInput, **options: Any) -> ModerationCreateResponse: ...
    async def aresponses(self, model: str, input: str | Sequence[Any], **options: Any) -> Any: ...
    async def aimage_generation(self, prompt: str, model: str, **options: Any) -> ImagesResponse: ...
    async def atranscription(self, file: Any, model: str, **options: Any) -> Any: ...
    async def aspeech(self, model: str, input: str, voice: str | None = None, **options: Any) -> Any: ...
