"""Structured answers."""

import json
from typing import Any

import pydantic

import ferrogate


class City(pydantic.BaseModel):
    name: str
    people: int | None = None


def by_class() -> City:
    answer = ferrogate.completion("m", [{"role": "user", "content": "Rome"}], response_format=City)
    return City.model_validate_json(answer.choices[0].message.content or "{}")


def by_schema(client: ferrogate.OpenAI) -> Any:
    answer = client.chat.completions.create(
        model="m",
        messages=[{"role": "user", "content": "Rome"}],
        response_format={
            "type": "json_schema",
            "json_schema": {"name": "city", "schema": {"type": "object"}, "strict": True},
        },
    )
    return json.loads(answer.choices[0].message.content or "{}")


def by_mode(client: ferrogate.OpenAI) -> None:
    client.chat.completions.create(model="m", messages=[], response_format={"type": "json_object"})
