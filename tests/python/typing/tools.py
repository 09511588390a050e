"""Tools."""

import json
from typing import Any

import ferrogate
from ferrogate.types.chat import ChatCompletionMessageParam, ChatCompletionToolParam

TOOLS: list[ChatCompletionToolParam] = [
    {
        "type": "function",
        "function": {
            "name": "weather",
            "description": "The weather of a city",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
        },
    }
]


def weather(arguments: dict[str, Any]) -> str:
    return f"sunny in {arguments['city']}"


def main(client: ferrogate.OpenAI) -> str | None:
    messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Weather in Rome?"}]
    answer = client.chat.completions.create(
        model="m", messages=messages, tools=TOOLS, tool_choice="auto", parallel_tool_calls=False
    )
    message = answer.choices[0].message
    results: list[ChatCompletionMessageParam] = []
    for call in message.tool_calls or []:
        if call.type == "function":
            arguments = json.loads(call.function.arguments)
            results.append({"role": "tool", "tool_call_id": call.id, "content": weather(arguments)})
    final = client.chat.completions.create(
        model="m",
        messages=[*messages, message, *results],
        tools=TOOLS,
        tool_choice={"type": "function", "function": {"name": "weather"}},
    )
    return final.choices[0].message.content
