"""Reads the types and fields that the table of shapes writes (`list[Choice]`, `lit[a,b]`, `one[type:x=A,y=B]`).

Imports nothing of the package until an entry is looked up: the tools load this file by its path.
"""

from collections import namedtuple

WORDS = ("str", "int", "float", "bool", "any", "none", "bytes", "file", "datetime")
VALUES = {"true": True, "false": False, "none": None}

# typing's form of it costs an import.
Row = namedtuple("Row", "name key type required extension about")  # noqa: PYI024


def parse(text):
    """A type as a tuple.

    `(word,)`, `("ref", path)`, `("null", inner)`, `("list", inner)`, `("iter", inner)`, `("dict", inner)`,
    `("lit", values)`, `("union", cases)` or `("one", key, [(value, path), …])`.
    """
    if text.endswith("?"):
        return ("null", parse(text[:-1]))
    if not text.endswith("]"):
        return (text,) if text in WORDS else ("ref", text)
    outer, inner = text[:-1].split("[", 1)
    if outer == "lit":
        return ("lit", [value(word) for word in parts(inner)])
    if outer == "union":
        return ("union", [parse(case) for case in parts(inner)])
    if outer == "one":
        key, cases = inner.split(":", 1)
        pairs = [case.rsplit("=", 1) for case in parts(cases)]
        return ("one", key, [(value(word), path) for word, path in pairs])
    return (outer, parse(inner))


def value(word):
    """A value of a literal: a text, or the number, truth or `None` that it says where it stands in no quotes."""
    if word.startswith('"'):
        return word[1:-1]
    if word.removeprefix("-").isdigit():
        return int(word)
    return VALUES.get(word, word)


def parts(text):
    """The pieces between the commas that are in no brackets and no quotes."""
    found, start, depth, quoted = [], 0, 0, False
    for at, letter in enumerate(text):
        if letter == '"':
            quoted = not quoted
        elif not quoted and letter in "[]":
            depth += 1 if letter == "[" else -1
        elif letter == "," and not quoted and not depth:
            found.append(text[start:at])
            start = at + 1
    return [*found, text[start:]]


def fields(lines):
    """The fields that lines of the table tell."""
    return [field(line) for line in lines.splitlines() if line and not line.startswith("#")]


def field(line):
    """The field of a line: `name=key? type | about`."""
    title, _, about = line.partition(" | ")
    names, _, said = title.partition(" ")
    bare = names.removeprefix("+").removesuffix("?")
    name, _, key = bare.partition("=")
    return Row(name, key or name, said, not names.endswith("?"), names.startswith("+"), about)


def absolute(path, home, *, is_package):
    """A path as the module `home` says it: a bare name is its own, `.x.Y` its neighbour's."""
    if path.startswith("."):
        return f"{home if is_package else home.rpartition('.')[0]}{path}"
    return path if "." in path else f"{home}.{path}"


def entry(path, home):
    """What stands at a path: `(home, sign, name, rest, lines)`; for `~` the type is the rest."""
    from ferrogate._core import _module

    home, _, name = absolute(path, home, is_package=_module(home)[0]).rpartition(".")
    for sign, word, rest, lines in _module(home)[1]:
        if word == name and sign != "<":
            return home, sign, name, rest.removeprefix("= ").partition(" | ")[0], lines
    raise LookupError(f"the table has no {home}.{name}")
