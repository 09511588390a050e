"""What requests are made of, for type checkers; at run time each is a plain dict.

Loaded only when one of its names is asked for. Required entries stand in a base class, since `Required` is not in
Python 3.10.
"""

from collections.abc import Iterable
from typing import Any, Literal, TypedDict, Union


class _Text(TypedDict):
    text: str
    type: Literal["text"]


class ChatCompletionContentPartTextParam(_Text, total=False):
    """Text."""

    cache_control: dict[str, Any]


class _ImageURL(TypedDict):
    url: str


class ImageURL(_ImageURL, total=False):
    """The address of an image, or the image itself as a `data:` address."""

    detail: Literal["auto", "low", "high"]


class ChatCompletionContentPartImageParam(TypedDict):
    """An image."""

    image_url: ImageURL
    type: Literal["image_url"]


class InputAudio(TypedDict):
    """Sound in base64."""

    data: str
    format: Literal["wav", "mp3"]


class ChatCompletionContentPartInputAudioParam(TypedDict):
    """Sound."""

    input_audio: InputAudio
    type: Literal["input_audio"]


class FileFile(TypedDict, total=False):
    """A file: uploaded before, or in base64."""

    file_data: str
    file_id: str
    filename: str


class File(TypedDict):
    """A file."""

    file: FileFile
    type: Literal["file"]


class ChatCompletionContentPartRefusalParam(TypedDict):
    """A refusal that the model gave before."""

    refusal: str
    type: Literal["refusal"]


ChatCompletionContentPartParam = Union[
    ChatCompletionContentPartTextParam,
    ChatCompletionContentPartImageParam,
    ChatCompletionContentPartInputAudioParam,
    File,
]


class Function(TypedDict):
    """A function and its arguments as JSON text."""

    arguments: str
    name: str


class ChatCompletionMessageFunctionToolCallParam(TypedDict):
    """A call of a function that the model made before."""

    id: str
    function: Function
    type: Literal["function"]


class Custom(TypedDict):
    """A custom tool and its input."""

    input: str
    name: str


class ChatCompletionMessageCustomToolCallParam(TypedDict):
    """A call of a custom tool that the model made before."""

    id: str
    custom: Custom
    type: Literal["custom"]


ChatCompletionMessageToolCallParam = ChatCompletionMessageFunctionToolCallParam
ChatCompletionMessageToolCallUnionParam = Union[
    ChatCompletionMessageFunctionToolCallParam, ChatCompletionMessageCustomToolCallParam
]

_TextContent = Union[str, Iterable[ChatCompletionContentPartTextParam]]


class _System(TypedDict):
    content: _TextContent
    role: Literal["system"]


class ChatCompletionSystemMessageParam(_System, total=False):
    """Instructions."""

    name: str


class _Developer(TypedDict):
    content: _TextContent
    role: Literal["developer"]


class ChatCompletionDeveloperMessageParam(_Developer, total=False):
    """Instructions, by their newer name."""

    name: str


class _User(TypedDict):
    content: Union[str, Iterable[ChatCompletionContentPartParam]]
    role: Literal["user"]


class ChatCompletionUserMessageParam(_User, total=False):
    """What the user says."""

    name: str


class _Assistant(TypedDict):
    role: Literal["assistant"]


class Audio(TypedDict):
    """A spoken answer given before."""

    id: str


class ChatCompletionAssistantMessageParam(_Assistant, total=False):
    """What the model said before."""

    audio: Union[Audio, None]
    content: Union[
        str, Iterable[Union[ChatCompletionContentPartTextParam, ChatCompletionContentPartRefusalParam]], None
    ]
    function_call: Union[Function, None]
    name: str
    refusal: Union[str, None]
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam]
    reasoning_content: Union[str, None]
    reasoning_details: Iterable[dict[str, Any]]
    thinking_blocks: Iterable[dict[str, Any]]


class ChatCompletionToolMessageParam(TypedDict):
    """What a tool answered."""

    content: _TextContent
    role: Literal["tool"]
    tool_call_id: str


class ChatCompletionFunctionMessageParam(TypedDict):
    """What a function answered, in the older form."""

    content: Union[str, None]
    name: str
    role: Literal["function"]


ChatCompletionMessageParam = Union[
    ChatCompletionDeveloperMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionUserMessageParam,
    ChatCompletionAssistantMessageParam,
    ChatCompletionToolMessageParam,
    ChatCompletionFunctionMessageParam,
]


class _FunctionDefinition(TypedDict):
    name: str


class FunctionDefinition(_FunctionDefinition, total=False):
    """A function the model may call."""

    description: str
    parameters: dict[str, Any]
    strict: Union[bool, None]


class ChatCompletionFunctionToolParam(TypedDict):
    """A function as a tool."""

    function: FunctionDefinition
    type: Literal["function"]


class _CustomDefinition(TypedDict):
    name: str


class CustomDefinition(_CustomDefinition, total=False):
    """A tool whose input is free text."""

    description: str
    format: dict[str, Any]


class ChatCompletionCustomToolParam(TypedDict):
    """A custom tool."""

    custom: CustomDefinition
    type: Literal["custom"]


ChatCompletionToolParam = ChatCompletionFunctionToolParam
ChatCompletionToolUnionParam = Union[ChatCompletionFunctionToolParam, ChatCompletionCustomToolParam]


class _Named(TypedDict):
    name: str


class ChatCompletionNamedToolChoiceParam(TypedDict):
    """This function and no other."""

    function: _Named
    type: Literal["function"]


class ChatCompletionNamedToolChoiceCustomParam(TypedDict):
    """This custom tool and no other."""

    custom: _Named
    type: Literal["custom"]


class ChatCompletionAllowedToolsParam(TypedDict):
    """The tools that may be called now."""

    mode: Literal["auto", "required"]
    tools: Iterable[dict[str, Any]]


class ChatCompletionAllowedToolChoiceParam(TypedDict):
    """Some of the tools."""

    allowed_tools: ChatCompletionAllowedToolsParam
    type: Literal["allowed_tools"]


ChatCompletionToolChoiceOptionParam = Union[
    Literal["none", "auto", "required"],
    ChatCompletionAllowedToolChoiceParam,
    ChatCompletionNamedToolChoiceParam,
    ChatCompletionNamedToolChoiceCustomParam,
]


class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    """How to stream."""

    include_obfuscation: bool
    include_usage: bool


class ResponseFormatText(TypedDict):
    """Free text."""

    type: Literal["text"]


class ResponseFormatJSONObject(TypedDict):
    """Any JSON object."""

    type: Literal["json_object"]


class _JSONSchema(TypedDict):
    name: str


class JSONSchema(_JSONSchema, total=False):
    """A schema and its name."""

    description: str
    schema: dict[str, Any]
    strict: Union[bool, None]


class ResponseFormatJSONSchema(TypedDict):
    """JSON that fits a schema."""

    json_schema: JSONSchema
    type: Literal["json_schema"]


ResponseFormat = Union[ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]
