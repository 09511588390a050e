"""Python objects as JSON: what is accepted, what is refused, and where the error says it stands."""

import dataclasses
import datetime as dt
import enum
import json
from collections import OrderedDict
from types import MappingProxyType

import pytest

from ferrogate import _core
from ferrogate._sentinels import NOT_GIVEN, omit
from ferrogate.types import Model


class Colour(enum.Enum):
    RED = "red"


class Size(str, enum.Enum):
    BIG = "big"


@dataclasses.dataclass
class Point:
    x: int
    colour: Colour = Colour.RED


def written(value):
    return json.loads(_core._dumps({"value": value}))["value"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Grüezi\n\u0000\U0001f600", "Grüezi\n\u0000\U0001f600"),
        (10**40, 10**40),
        (-(2**63), -(2**63)),
        (2**64 - 1, 2**64 - 1),
        (1.5, 1.5),
        (True, True),
        (None, None),
        ((1, [2]), [1, [2]]),
        (range(3), [0, 1, 2]),
        ((x for x in "ab"), ["a", "b"]),
        (OrderedDict(b=1, a=2), {"b": 1, "a": 2}),
        (MappingProxyType({"a": 1}), {"a": 1}),
        (Point(1), {"x": 1, "colour": "red"}),
        (Size.BIG, "big"),
        (dt.date(2026, 1, 2), "2026-01-02"),
        (dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.timezone.utc), "2026-01-02T03:04:05+00:00"),
        (
            Model(id="a", created=1, object="model", owned_by="b"),
            {"id": "a", "created": 1, "object": "model", "owned_by": "b"},
        ),
    ],
)
def test_values_are_written(value, expected):
    assert written(value) == expected


def test_the_order_of_keys_is_kept():
    assert _core._dumps({"b": 1, "a": {"d": 1, "c": 2}}) == b'{"b":1,"a":{"d":1,"c":2}}'


def test_what_is_not_given_is_left_out():
    assert written({"a": NOT_GIVEN, "b": omit, "c": None}) == {"c": None}
    assert not NOT_GIVEN
    assert repr(omit) == "omit"


@pytest.mark.parametrize(
    ("request_", "error", "message"),
    [
        ({"messages": [{}, {"content": b"x"}]}, TypeError, r"messages\[1\]\.content is a bytes .*base64"),
        ({"a": float("nan")}, ValueError, "a is not a finite number"),
        ({"a": [float("inf")]}, ValueError, r"a\[0\] is not a finite number"),
        ({"a": {1: 2}}, TypeError, r"a is a dict and has a key that is an int \(1\)"),
        ({"a": {1, 2}}, TypeError, "a is a set and has no order"),
        ({"a": object()}, TypeError, "a is an object and is not a str"),
        ({"a": Point}, TypeError, "a is a type and is a class"),
        ({"a": "\ud800"}, ValueError, "a holds half a character"),
        (b"x", TypeError, "the request is a bytes"),
    ],
)
def test_errors_name_the_place(request_, error, message):
    with pytest.raises(error, match=message):
        _core._dumps(request_)


def test_a_cycle_is_refused():
    endless = []
    endless.append(endless)
    with pytest.raises(ValueError, match="deeper than 200"):
        _core._dumps({"a": endless})


def test_a_deep_request_is_written():
    deep = "end"
    for _ in range(150):
        deep = [deep]
    assert written(deep) == deep


def test_an_error_of_the_callers_own_is_passed_on():
    def broken():
        yield 1
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        _core._dumps({"a": broken()})


def test_a_pydantic_model_is_written_as_it_dumps_itself():
    pydantic = pytest.importorskip("pydantic", reason="asks pydantic")

    class Tool(pydantic.BaseModel):
        name: str = pydantic.Field(alias="Name")
        unset: int = 3

    assert written(Tool(Name="n")) == {"Name": "n"}
