# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Any, Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.beta.realtime.conversation_item_with_reference_param import ConversationItemWithReferenceParam
from ferrogate.types.chat.chat_completion_modality import ChatCompletionModality

class ResponseTool(TypedDict, total=False):
    description: str
    name: str
    parameters: Any
    type: Literal["function"]


class Response(TypedDict, total=False):
    conversation: str | Literal["none", "auto"]
    input: Iterable[ConversationItemWithReferenceParam]
    instructions: str
    max_response_output_tokens: int | Literal["inf"]
    metadata: dict[str, str] | None
    modalities: Sequence[ChatCompletionModality]
    output_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"]
    temperature: float
    tool_choice: str
    tools: Iterable[ResponseTool]
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]


class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: Response
