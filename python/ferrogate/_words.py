"""Words for requests and names of unions as Python types, made from the table of shapes. Loaded when asked for."""

import datetime as dt
import os
from collections.abc import Iterable
from importlib import import_module
from types import new_class
from typing import IO, Any, ForwardRef, Literal, Optional, Union

from ferrogate._annotations import entry, fields, parse

try:  # pydantic wants this one before Python 3.12, and brings it
    from typing_extensions import TypedDict
except ImportError:
    from typing import TypedDict

SIMPLE = {
    "str": str, "int": int, "float": float, "bool": bool, "bytes": bytes, "any": Any, "none": None,
    "datetime": dt.datetime,
}  # fmt: skip
FileTypes = Union[
    IO[bytes], bytes, os.PathLike[str],
    tuple[str | None, IO[bytes] | bytes | os.PathLike[str]],
    tuple[str | None, IO[bytes] | bytes | os.PathLike[str], str | None],
]  # fmt: skip


def alias(home, said):
    """What a name of a module stands for."""
    return meant(parse(said), home)


def field(said, home, *, required):
    """The type of a field of a class of answers."""
    kind = meant(parse(said), home)
    return kind if required else Optional[kind]


def typed_dict(home, name, rest, lines):
    """The `TypedDict` of a module; required keys stand in a class below it, since `Required` is not in Python 3.10."""
    rows = fields(lines)
    base = rest.partition("base=")[2]
    bases = (look(base, home),) if base else ()
    needed = {row.name: meant(parse(row.type), home) for row in rows if row.required}
    others = {row.name: meant(parse(row.type), home) for row in rows if not row.required}
    made = _made(name, bases, needed, home, total=True) if needed or not others else None
    return _made(name, (made,) if made else bases, others, home, total=False) if others else made


def _made(name, bases, annotations, home, *, total):
    def body(namespace):
        namespace.update(__module__=f"ferrogate.{home}", __qualname__=name, __annotations__=annotations)

    return new_class(name, bases or (TypedDict,), {"total": total}, body)


def meant(kind, home):  # noqa: PLR0911  # one per kind of type
    """The Python type that a parsed type stands for."""
    word = kind[0]
    if word in SIMPLE:
        return SIMPLE[word]
    if word == "file":
        return FileTypes
    if word == "null":
        return Optional[meant(kind[1], home)]
    if word == "lit":
        return Literal[tuple(kind[1])]
    if word == "list":
        return list[meant(kind[1], home)]
    if word == "iter":
        return Iterable[meant(kind[1], home)]
    if word == "dict":
        return dict[str, meant(kind[1], home)]
    if word == "union":
        return Union[tuple(meant(case, home) for case in kind[1])]
    if word == "one":
        return Union[tuple(look(path, home) for _, path in kind[2])]
    return look(kind[1], home)


_MAKING = set()


def look(path, home):
    """What a path stands for, or a reference to it where it is just being made."""
    home, _sign, name, _rest, _lines = entry(path, home)
    place = f"ferrogate.{home}"
    if (place, name) in _MAKING:
        return ForwardRef(name, module=place)
    _MAKING.add((place, name))
    try:
        return getattr(import_module(place), name)
    finally:
        _MAKING.discard((place, name))
