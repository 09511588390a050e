"""Chat answers with `message.parsed` and `function.parsed_arguments`."""

import json
import logging

from ferrogate._core import _class, _made, _rebuild
from ferrogate._exceptions import ContentFilterFinishReasonError, LengthFinishReasonError, raised
from ferrogate._schema import parse_json
from ferrogate._schema import response_format as schema_of
from ferrogate._sentinels import is_given, omit

log = logging.getLogger("ferrogate.parsing")
_BESIDE = ("_request_id", "_response", "_response_ms", "_hidden_params", "ferrogate")


def type_to_response_format_param(wanted):
    """A class as `response_format`; what is none (a dict, `omit`) stays."""
    return schema_of(wanted) if is_rich(wanted) else wanted


def is_rich(wanted):
    """Whether a `response_format` is a class, whose instances are wanted."""
    return wanted is not None and is_given(wanted) and not isinstance(wanted, dict)


def validate_input_tools(tools=omit):
    """The tools as they are; `ValueError` where the calls of one cannot be parsed."""
    if not is_given(tools):
        return tools
    tools = list(tools)
    for tool in tools:
        if tool["type"] != "function":
            kind = tool["type"]
            raise ValueError(f"Currently only `function` tool types support auto-parsing; Received `{kind}`")
        if tool["function"].get("strict") is not True:
            name = tool["function"]["name"]
            raise ValueError(f"`{name}` is not strict. Only `strict` function tools can be auto-parsed")
    return tools


def has_parseable_input(*, response_format, input_tools=omit):
    """Whether something of the answer will be parsed."""
    tools = (input_tools if is_given(input_tools) else None) or ()
    return is_rich(response_format) or any(is_parseable_tool(tool) for tool in tools)


def is_parseable_tool(tool):
    """Whether the calls of a tool are parsed."""
    function = tool.get("function")
    return tool["type"] == "function" and bool(hasattr(function, "model") or (function or {}).get("strict"))


def get_input_tool_by_name(*, input_tools, name):
    """The function tool of a name among those that were offered; `None` where there is none."""
    for tool in input_tools:
        if tool["type"] == "function" and tool.get("function", {}).get("name") == name:
            return tool
    return None


def parse_function_tool_arguments(*, input_tools, function):
    """The arguments of a call: an instance of the tool's model, or plain objects; `None` for tools not strict."""
    tool = get_input_tool_by_name(input_tools=input_tools, name=function.name)
    return parse_arguments(tool and tool.get("function"), function.arguments)


def parse_arguments(definition, arguments):
    """The arguments of a call of a function that is defined so."""
    if definition is None:
        return None
    if hasattr(definition, "model"):
        return parse_json(definition.model, arguments)
    return json.loads(arguments) if definition.get("strict") else None


def maybe_parse_content(*, response_format, message):
    """The text as an instance of the class that was asked for; `None` where none was, or the model refused."""
    if is_rich(response_format) and message.content and not message.refusal:
        return parse_json(response_format, message.content)
    return None


def parse_chat_completion(*, response_format, input_tools, chat_completion):
    """A `ParsedChatCompletion` of a `ChatCompletion`.

    Raises `LengthFinishReasonError` and `ContentFilterFinishReasonError` for answers that were cut.
    """
    tools = list(input_tools) if is_given(input_tools) else []
    content = chat_completion.to_dict()
    for choice, plain in zip(chat_completion.choices, content["choices"], strict=True):
        if choice.finish_reason == "length":
            raise raised(LengthFinishReasonError)(completion=chat_completion)
        if choice.finish_reason == "content_filter":
            raise raised(ContentFilterFinishReasonError)
        message = plain["message"]
        message["parsed"] = maybe_parse_content(response_format=response_format, message=choice.message)
        message["tool_calls"] = _parsed_calls(choice.message.tool_calls, tools) or None
    return with_beside(_class("types.chat.parsed_chat_completion.ParsedChatCompletion"), content, chat_completion)


def _parsed_calls(calls, tools):
    """The calls of functions as dicts, their arguments parsed."""
    parsed = []
    for call in calls or ():
        if call.type == "custom":
            log.warning("Custom tool calls are not callable. Ignoring tool call: %s - %s", call.id, call.custom.name)
            continue
        plain = call.to_dict()
        arguments = parse_function_tool_arguments(input_tools=tools, function=call.function)
        parsed.append({**plain, "function": {**plain["function"], "parsed_arguments": arguments}})
    return parsed


def with_beside(cls, content, answer):
    """An answer of another class with this content; what was known of the first beside its content stays known."""
    # An answer that was made by hand knows nothing of a request.
    aside = {name: getattr(answer, name, None) for name in _BESIDE}
    return _made(_rebuild(cls, content, {name: value for name, value in aside.items() if value is not None}))
