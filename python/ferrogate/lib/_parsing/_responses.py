"""Answers of the Responses API with `parsed` texts and `parsed_arguments`."""

from ferrogate._core import _class
from ferrogate._schema import parse_json
from ferrogate._schema import response_format as schema_of
from ferrogate._sentinels import is_given
from ferrogate.lib._parsing._completions import parse_arguments, with_beside


def type_to_text_format_param(wanted):
    """A class as `text.format`."""
    schema = schema_of(wanted)["json_schema"]
    return {"type": "json_schema", "strict": True, "name": schema["name"], "schema": schema["schema"]}


def parse_response(*, text_format, input_tools, response):
    """A `ParsedResponse` of a `Response`."""
    content = response.to_dict()
    for item in content.get("output") or ():
        if item.get("type") == "message":
            for part in item.get("content") or ():
                if part.get("type") == "output_text":
                    part["parsed"] = parse_text(part["text"], text_format=text_format)
        elif item.get("type") == "function_call":
            item["parsed_arguments"] = _parsed_arguments(input_tools, item)
    return with_beside(_class("types.responses.parsed_response.ParsedResponse"), content, response)


def parse_text(text, text_format):
    """The text as an instance of the class that was asked for, if one was."""
    return parse_json(text_format, text) if is_given(text_format) and text_format is not None else None


def _parsed_arguments(tools, call):
    if not tools or not is_given(tools):
        return None
    named = (tool for tool in tools if tool["type"] == "function" and tool.get("name") == call["name"])
    return parse_arguments(next(named, None), call["arguments"])
