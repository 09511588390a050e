"""Write the table of openai's types, `src/python/shapes/openai.txt`, from the installed openai package.

python python/tools/import_types.py           write it
python python/tools/import_types.py --check   fail if it is not as it would be written

Only facts are taken: names, places, types, and what is required. `expression` is of use alone: it says any annotation
of that package in the table's words (`python/ferrogate/_annotations.py` reads them).
"""

import ast
import builtins
import collections.abc
import datetime as dt
import functools
import importlib
import inspect
import io
import os
import pkgutil
import re
import sys
import types
import typing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "src" / "python" / "shapes" / "openai.txt"
HEADER = """\
# The shapes of openai-python {version}, made by python/tools/import_types.py; shapes.txt explains the lines.
# A shape that stands in shapes.txt too is read there.
"""
WORDS = {
    str: "str", int: "int", float: "float", bool: "bool", bytes: "bytes", object: "any", typing.Any: "any",
    type(None): "none", None: "none", dt.datetime: "datetime", dt.date: "date", dict: "dict[any]",
}  # fmt: skip
LISTS = (list, tuple, collections.abc.Sequence)
DICTS = (dict, collections.abc.Mapping)
PLAIN = re.compile(r"[^\s\[\],\"=|]+")
NUMBER = re.compile(r"-?\d+")


def place(thing):
    """The path of a class below `ferrogate.`; openai's own place without the package's name."""
    thing = getattr(thing, "__pydantic_generic_metadata__", {}).get("origin") or thing
    if thing.__module__ == "openai":  # what the package offers at its top says that it lives there
        return homes().get(thing.__name__, thing.__name__)
    return f"{thing.__module__}.{thing.__name__}".removeprefix("openai.")


@functools.cache
def homes():
    """The paths of the classes of `openai.types` that say they live in `openai`, by name."""
    return {
        title: f"{name.removeprefix('openai.')}.{title}"
        for name, module in modules().items()
        for title, cls in Source(module).classes()
        if cls.__module__ == "openai"
    }


def word(value):
    """A value of a `Literal`; texts that would read as something else stand in quotes."""
    if value is None or isinstance(value, (bool, int)):
        return str(value).lower()
    free = PLAIN.fullmatch(value) and not NUMBER.fullmatch(value) and value not in ("true", "false", "none")
    return value if free else f'"{value}"'


class Writer:
    """Says annotations in the table's words; knows the names of unions and literals, to say those instead."""

    def __init__(self, named=None):
        self.named = named or {}

    def say(self, annotation, *, whole=False):
        """An annotation in the table's words; `whole` spells out what has a name itself."""
        bare, key = unwrapped(annotation)
        name = None if whole else self.named.get(signature(annotation)) or self.named.get(signature(bare))
        if name:
            return name
        if isinstance(bare, typing.TypeVar):
            return "any"
        origin = typing.get_origin(bare)
        if origin is None:
            return WORDS.get(bare) or place(bare)
        return self.generic(origin, typing.get_args(bare), key)

    def generic(self, origin, inner, key):
        """An annotation with something in brackets."""
        if origin is typing.Literal:
            # Python takes literals of another order for the same, so that theirs depends on who was imported first.
            return f"lit[{','.join(sorted(map(word, inner)))}]"
        if origin in (typing.Union, types.UnionType):
            return self.union(inner, key)
        if origin in DICTS:
            return f"dict[{self.say(inner[1])}]"
        if origin in LISTS or origin.__name__ == "SequenceNotStr":
            return f"list[{self.say(inner[0])}]"
        if origin is collections.abc.Iterable:
            return f"iter[{self.say(inner[0])}]"
        return place(origin)

    def union(self, inner, key):
        """A union: `T?` where one of two is None, `one[…]` where a field tells its shapes apart."""
        inner = tuple(case for case in inner if getattr(case, "__name__", "") != "Omit")
        rest = tuple(case for case in inner if case is not type(None))
        if len(rest) < len(inner):
            return f"{self.say(with_key(rest, key))}?"
        cases = list(spread(rest))
        words = told_apart(cases, key)
        if words:
            return f"one[{key}:{','.join(f'{word(said)}={place(case)}' for said, case in words)}]"
        files = any(map(is_stream, rest))
        said = list(dict.fromkeys("file" if files and is_file(case) else self.say(case) for case in rest))
        return said[0] if len(said) == 1 else f"union[{','.join(said)}]"


def with_key(cases, key):
    """The union of the cases, told apart by `key`."""
    union = typing.Union[cases]  # noqa: UP007  # as many as there are
    return typing.Annotated[union, Key(key)] if key else union


class Key:
    """Stands for the package's own remark that a field tells the cases of a union apart."""

    def __init__(self, discriminator):
        self.discriminator = discriminator

    def __repr__(self):
        """The key: two unions told apart by the same one are the same."""
        return f"Key({self.discriminator})"


def unwrapped(annotation):
    """An annotation without what is said around it, and the field that tells its cases apart."""
    key = None
    while hasattr(annotation, "__metadata__") or required(annotation):
        for remark in getattr(annotation, "__metadata__", ()):
            key = getattr(remark, "discriminator", None) or key
        annotation = typing.get_args(annotation)[0]
    return annotation, key


def required(annotation):
    """`Required` or `NotRequired`, where an annotation says so; else an empty text."""
    said = str(typing.get_origin(annotation)).rpartition(".")[2]
    return said if said in ("Required", "NotRequired") else ""


def signature(annotation):
    """What two equal annotations have in common, order and discriminator included."""
    bare, key = unwrapped(annotation)
    return f"{key}:{bare!r}"


def is_stream(case):
    """Whether a case of a union is an open file."""
    forms = (case, typing.get_origin(case))
    return any(inspect.isclass(one) and issubclass(one, (io.IOBase, typing.IO)) for one in forms)


def is_file(case):
    """Whether a case of a union is one of the forms in which a file may be sent."""
    origin = typing.get_origin(case)
    return is_stream(case) or case is bytes or case is os.PathLike or origin in (tuple, os.PathLike)


def spread(cases):
    """The cases of a union, with those of unions inside it."""
    for case in cases:
        bare, _ = unwrapped(case)
        if typing.get_origin(bare) in (typing.Union, types.UnionType):
            yield from spread(typing.get_args(bare))
        else:
            yield bare


def told_apart(cases, key):
    """Pairs of a word and the class it means; None where a case has no such words."""
    if not key:
        return None
    pairs = []
    for case in cases:
        hint = hints(case).get(key) if inspect.isclass(case) else None
        bare = plain_literal(hint)
        if bare is None:
            return None
        pairs += [(said, case) for said in bare]
    return pairs


def plain_literal(hint):
    """The words of a literal, or of one that may be None."""
    bare, _ = unwrapped(hint)
    if typing.get_origin(bare) in (typing.Union, types.UnionType):
        rest = [case for case in typing.get_args(bare) if case is not type(None)]
        bare = rest[0] if len(rest) == 1 else None
    return sorted(typing.get_args(bare), key=str) if typing.get_origin(bare) is typing.Literal else None


def hints(cls):
    """The annotations of a class, those of its bases in `openai.types` included."""
    import typing_extensions

    told = {}
    for base in reversed(cls.__mro__):
        home = f"openai.{place(base)}".rpartition(".")[0]
        if home.startswith("openai.types"):
            body = {"__annotations__": dict(inspect.get_annotations(base)), "__module__": home}
            # What is imported for type checkers alone is not there.
            said = set(re.findall(r"\w+", str(body))) - vars(sys.modules[home]).keys() - vars(builtins).keys()
            bare = type("Bare", (), body)
            told |= typing_extensions.get_type_hints(bare, localns=dict.fromkeys(said, typing.Any), include_extras=True)
    return told


def expression(annotation):
    """Any annotation of the openai package in the table's words.

    Classes are said by their path below `ferrogate.` (`types.chat.chat_completion.ChatCompletion`), unions and literals
    that have a name by that name.
    """
    return writer().say(annotation)


@functools.cache
def writer():
    """The writer that knows all names of unions and literals."""
    return Writer(names_of_aliases(modules()))


# -- the package


@functools.cache
def modules():
    """All modules of `openai.types`, by name."""
    import openai.types as package

    found = {package.__name__: package}
    for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        found[info.name] = importlib.import_module(info.name)
    return found


class Source:
    """What the text of a module says: its own names in order, and where the others come from."""

    def __init__(self, module):
        self.module = module
        self.is_package = hasattr(module, "__path__")
        self.own, self.defined, self.imported = [], {}, {}
        for node in ast.parse(inspect.getsource(module)).body:
            self.read(node)

    def read(self, node):
        """One statement."""
        if isinstance(node, ast.ClassDef):
            self.defined[node.name] = {one.target.id for one in ast.walk(node) if isinstance(one, ast.AnnAssign)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            self.own.append(node.target.id)
        elif isinstance(node, ast.Assign):
            self.own += [target.id for target in node.targets if isinstance(target, ast.Name)]
        elif isinstance(node, ast.If):
            for inner in [*node.body, *node.orelse]:
                self.read(inner)
        elif isinstance(node, ast.ImportFrom) and node.level:
            package = self.module.__name__.split(".")
            package = package[: len(package) - node.level + self.is_package]
            home = ".".join([*package, *([node.module] if node.module else [])])
            for name in node.names:
                self.imported[name.asname or name.name] = (home, name.name, bool(name.asname))

    def handed_on(self):
        """Names of other modules that this one offers as its own."""
        offered = getattr(self.module, "__all__", ())
        for name, (home, there, asked) in self.imported.items():
            if (asked or name in offered) and home.startswith("openai.types"):
                yield name, home, there

    def aliases(self):
        """The module's own names of unions, literals and the like."""
        for name in dict.fromkeys(self.own):
            value = getattr(self.module, name, None)
            if name.startswith("_") or value is None or isinstance(value, (typing.TypeVar, bool, str, list)):
                continue
            yield name, value

    def classes(self):
        """The module's own classes."""
        for name in self.defined:
            yield name, getattr(self.module, name)


def names_of_aliases(found):
    """Paths of aliases by what they stand for; of several with one meaning, the shortest path."""
    named = {}
    for module in found.values():
        for name, value in Source(module).aliases():
            if typing.get_origin(unwrapped(value)[0]) in (typing.Literal, typing.Union, types.UnionType):
                path = f"{module.__name__.removeprefix('openai.')}.{name}"
                named.setdefault(signature(value), []).append(path)
    return {said: min(paths, key=lambda path: (len(path), path)) for said, paths in named.items()}


# -- the table


def is_model(cls):
    """Whether a class is one of answers; the others are words of requests."""
    return not issubclass(cls, dict)


def base_of(cls):
    """The class that one extends, if it is one of the table's."""
    bases = cls.__bases__ if is_model(cls) else getattr(cls, "__orig_bases__", ())
    told = [base for base in bases if inspect.isclass(base) and base.__module__.startswith("openai.types")]
    return told[0] if len(told) == 1 else None


def rows(cls, own, say):
    """The lines of a class: its own fields, or all where it extends none of the table's."""
    every = hints(cls)
    names = [name for name in getattr(cls, "model_fields", every) if name in own or not base_of(cls)]
    return [row(cls, name, every[name], say) for name in names]


def row(cls, name, hint, say):
    """The line of a field."""
    field = getattr(cls, "model_fields", {}).get(name)
    if field:
        alias, needed = field.alias, field.is_required()
    elif is_model(cls):
        alias, needed = None, True
    else:
        alias = next((one.alias for one in remarks(hint) if getattr(one, "alias", None)), None)
        needed = required(hint) == "Required" or (cls.__total__ and not required(hint))
    said = say(hint)
    if is_model(cls) and not needed:
        said = said.removesuffix("?")
    key = f"={alias}" if alias and alias != name else ""
    return f"{name}{key}{'' if needed else '?'} {said}"


def remarks(annotation):
    """What is said around an annotation."""
    while hasattr(annotation, "__metadata__") or required(annotation):
        yield from getattr(annotation, "__metadata__", ())
        annotation = typing.get_args(annotation)[0]


def section(module, source, sources, known):
    """The lines of a module."""
    name = module.__name__.removeprefix("openai.")
    lines = [f"@ {name}{' package' if source.is_package else ''}"]
    shorten = re.compile(rf"(?<![\w.]){re.escape(name)}\.(?=\w+(?![\w.]))")

    package = name if source.is_package else name.rpartition(".")[0]
    near = re.compile(rf"(?<![\w.]){re.escape(package)}\.(?=\w+\.\w)")

    def say(annotation, **options):
        return near.sub(".", shorten.sub("", known.say(annotation, **options)))

    for title, cls in source.classes():
        base = base_of(cls)
        extends = f" base={near.sub('.', shorten.sub('', place(base)))}" if base else ""
        own = [f" own={word}" for word, value in vars(cls).items() if isinstance(value, property)]
        lines.append(f"{'>' if is_model(cls) else '%'} {title}{extends}{''.join(own)}")
        lines += rows(cls, source.defined[title], say)
    lines += [f"~ {title} = {say(value, whole=True)}" for title, value in source.aliases()]
    handed = {}
    for title, home, there in source.handed_on():
        path = origin_of(home, there, sources).removeprefix("openai.")
        told, _, last = path.rpartition(".")
        if last == title and told.startswith(f"{name}."):
            handed.setdefault(told.removeprefix(f"{name}."), []).append(title)
        else:
            lines.append(f"~ {title} = {path}")
    lines += [f"< {leaf} {','.join(titles)}" for leaf, titles in handed.items()]
    return lines


def origin_of(home, name, sources):
    """Where a name that a module imports is written."""
    source = sources.get(home)
    if source and name in source.imported:
        return origin_of(*source.imported[name][:2], sources)
    return f"{home}.{name}"


def table():
    """The whole text."""
    import openai

    found = modules()
    sources = {name: Source(module) for name, module in found.items()}
    known = writer()
    parts = [HEADER.format(version=openai.__version__).rstrip()]
    parts += ["\n".join(section(module, sources[name], sources, known)) for name, module in sorted(found.items())]
    return "\n\n".join(parts) + "\n"


def main():
    """Write or check."""
    text = table()
    if "--check" in sys.argv:
        return text != TABLE.read_text()
    TABLE.parent.mkdir(parents=True, exist_ok=True)
    TABLE.write_text(text)
    return False


if __name__ == "__main__":
    sys.exit(main())
