# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.chat.chat_completion_audio import ChatCompletionAudio
from ferrogate.types.chat.chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCall
from ferrogate.types.chat.chat_completion_message_function_tool_call import ChatCompletionMessageFunctionToolCall

class ChatCompletionMessage(BaseModel):
    """What the model said."""

    content: str | None
    """The text."""
    refusal: str | None
    """The refusal, where the model refused."""
    role: Literal["assistant"]
    """Always `assistant`."""
    annotations: list[Annotation] | None
    """Sources cited."""
    audio: ChatCompletionAudio | None
    """Spoken answer."""
    function_call: FunctionCall | None
    """The older form of `tool_calls`."""
    tool_calls: list[ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall] | None
    """The tools the model calls."""
    reasoning_content: str | None
    """The model's thoughts, as DeepSeek and litellm name them."""
    reasoning: str | None
    """The model's thoughts, as OpenRouter names them."""
    reasoning_details: list[dict[str, Any]] | None
    """The parts of the thoughts, to be sent back unchanged (OpenRouter)."""
    thinking_blocks: list[dict[str, Any]] | None
    """Signed thoughts, to be sent back unchanged (Anthropic, litellm)."""
    images: list[dict[str, Any]] | None
    """Images made by the model (OpenRouter, litellm)."""
    provider_specific_fields: dict[str, Any] | None
    """What the provider said beyond the shape."""
    def __init__(
        self,
        *,
        role: Literal["assistant"],
        content: str | None = ...,
        refusal: str | None = ...,
        annotations: list[Annotation] | None = ...,
        audio: ChatCompletionAudio | None = ...,
        function_call: FunctionCall | None = ...,
        tool_calls: list[ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall] | None = ...,
        reasoning_content: str | None = ...,
        reasoning: str | None = ...,
        reasoning_details: list[dict[str, Any]] | None = ...,
        thinking_blocks: list[dict[str, Any]] | None = ...,
        images: list[dict[str, Any]] | None = ...,
        provider_specific_fields: dict[str, Any] | None = ...,
        **values: Any,
    ) -> None: ...


class Annotation(BaseModel):
    """A source cited."""

    type: Literal["url_citation"]
    """Always `url_citation`."""
    url_citation: AnnotationURLCitation
    """The source."""
    def __init__(
        self,
        *,
        type: Literal["url_citation"],
        url_citation: AnnotationURLCitation,
        **values: Any,
    ) -> None: ...


class AnnotationURLCitation(BaseModel):
    """A web page cited."""

    end_index: int
    """Where the cited text ends, in characters."""
    start_index: int
    """Where the cited text starts, in characters."""
    title: str
    """The title of the page."""
    url: str
    """Its address."""
    def __init__(
        self,
        *,
        end_index: int,
        start_index: int,
        title: str,
        url: str,
        **values: Any,
    ) -> None: ...


class FunctionCall(BaseModel):
    """A call of a function, in the older form."""

    arguments: str
    """The arguments as JSON text, as the model wrote it."""
    name: str
    """The name of the function."""
    def __init__(
        self,
        *,
        arguments: str,
        name: str,
        **values: Any,
    ) -> None: ...
