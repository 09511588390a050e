"""Write the stubs of `ferrogate.types` and `ferrogate.pagination` from the table of shapes.

python python/tools/make_stubs.py           write them
python python/tools/make_stubs.py --check   say which are out of date, and fail if any is
"""

import importlib.util
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "python" / "ferrogate"
TABLES = [ROOT / "src" / "python" / "shapes.txt", ROOT / "src" / "python" / "shapes" / "openai.txt"]
HEADER = "made by python/tools/make_stubs.py from src/python/shapes.txt"


def load_reader():
    """The reader of types, loaded by path: the package itself need not be built."""
    spec = importlib.util.spec_from_file_location("_annotations", PACKAGE / "_annotations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


reader = load_reader()


# Shapes that hold what an answer was parsed into: `{module: {class or alias: field of it}}`. Their stubs are generic.
PARSED = {
    "types.chat.parsed_chat_completion": {
        "ParsedChatCompletionMessage": "parsed",
        "ParsedChoice": "",
        "ParsedChatCompletion": "",
    },
    "types.responses.parsed_response": {
        "ParsedResponseOutputText": "parsed",
        "ParsedResponseOutputMessage": "",
        "ParsedResponse": "output_parsed",
        "ParsedContent": "",
        "ParsedResponseOutputItem": "",
    },
}


class Entry:
    """A name of a module: `>` a shape, `%` words of a request, `~` another name."""

    def __init__(self, module, sign, title):
        self.module = module
        self.sign = sign
        said, _, self.about = title.partition(" | ")
        self.name, _, rest = said.partition(" ")
        self.alias = rest.removeprefix("= ")
        self.words = dict(word.split("=", 1) for word in rest.split()) if sign != "~" else {}
        self.rows = []


class Module:
    """A module of the table."""

    def __init__(self, name, is_package):
        self.name = name
        self.is_package = is_package
        self.entries = {}
        self.handed = []

    @property
    def is_for_requests(self):
        """Whether it holds words of requests."""
        return self.name.endswith(("_param", "_params")) or ".shared_params" in self.name


def read_tables():
    """The modules by name; what stands in both texts is read in the first."""
    modules = {}
    for path in TABLES:
        known = {name: set(module.entries) for name, module in modules.items()}
        read_table(path.read_text(), modules, known)
    return modules


def read_table(text, modules, known):
    """Read one text; `known` are the names that another one told."""
    module = entry = None
    for line in text.splitlines():
        if line.startswith("@ "):
            name, _, kind = line[2:].strip().partition(" ")
            module = modules.setdefault(name, Module(name, kind == "package"))
            module.is_package |= kind == "package"
        elif line.startswith("< "):
            leaf, _, names = line[2:].partition(" ")
            module.handed.append((leaf, names.split(",")))
        elif line.startswith(("> ", "% ", "~ ")):
            entry = Entry(module, line[0], line[2:])
            if entry.name not in known.get(module.name, ()):
                module.entries[entry.name] = entry
        elif line and not line.startswith("#"):
            entry.rows.append(reader.field(line))


class Stub:
    """One module's stub and the imports it needs."""

    def __init__(self, module, modules):
        self.module = module
        self.modules = modules
        self.imports = {}
        self.named = dict.fromkeys(module.entries, module.name)
        self.typing = set()
        self.lines = []

    def refer(self, path, home):
        """A name for what stands at a path, imported if it lives elsewhere; renamed where two have the same name."""
        is_package = self.modules[home].is_package
        place, _, name = reader.absolute(path, home, is_package=is_package).rpartition(".")
        if place == self.module.name:
            return f"{name}[_Wanted]" if self.is_generic(name) else name
        here = name
        while self.named.setdefault(here, place) != place:
            here = f"_{here}"
        self.imports.setdefault(f"ferrogate.{place}", {})[name] = here
        return here

    def is_generic(self, name):
        """Whether a class of this module is one of `PARSED`."""
        return name in PARSED.get(self.module.name, ())

    def held(self, name, field):
        """Whether a field is what an answer was parsed into."""
        return PARSED.get(self.module.name, {}).get(name) == field

    def type(self, kind, home):  # noqa: PLR0911  # one per kind of type
        """A type as Python writes it."""
        word, *inner = kind
        if word == "null":
            said = self.type(inner[0], home)
            return said if said == "Any" else f"{said} | None"
        if word == "lit":
            self.typing.add("Literal")
            return f"Literal[{', '.join(map(literal, inner[0]))}]"
        if word in {"list", "iter"}:
            outer = "Iterable" if word == "iter" else "Sequence" if self.module.is_for_requests else "list"
            return f"{outer}[{self.type(inner[0], home)}]"
        if word == "dict":
            return f"dict[str, {self.type(inner[0], home)}]"
        if word == "union":
            return " | ".join(dict.fromkeys(self.type(case, home) for case in inner[0]))
        if word == "one":
            return " | ".join(dict.fromkeys(self.refer(path, home) for _, path in inner[1]))
        if word == "ref":
            return self.refer(inner[0], home)
        return self.simple(word)

    def simple(self, word):
        """A type of one word."""
        if word == "any":
            self.typing.add("Any")
            return "Any"
        if word == "file":
            self.imports.setdefault("ferrogate._words", {})["FileTypes"] = "FileTypes"
            return "FileTypes"
        return "None" if word == "none" else word

    def base(self, entry):
        """The entry that one extends."""
        path = entry.words.get("base")
        if not path:
            return None
        home = entry.module
        place, _, name = reader.absolute(path, home.name, is_package=home.is_package).rpartition(".")
        return self.modules[place].entries[name]

    def rows(self, entry):
        """The fields of an entry with those of what it extends: `(row, module that says it)` each, by name."""
        base = self.base(entry)
        rows = self.rows(base) if base else {}
        rows.update((row.name, (row, entry.module.name)) for row in entry.rows)
        return rows

    def shape(self, entry):
        """The class of a shape."""
        self.typing.add("Any")
        base = self.base(entry)
        above = self.rows(base) if base else {}
        extends = self.refer(entry.words["base"], entry.module.name) if base else "BaseModel"
        generic = "_Wanted" if self.is_generic(entry.name) else "_Item" if "items" in entry.words else ""
        self.typing |= {"Generic"} if generic else set()
        bases = f"{extends}, Generic[{generic}]" if generic else extends
        self.lines += ["", "", f"class {entry.name}({bases}):"]
        self.lines += [f'    """{entry.about}"""', ""] if entry.about else []
        for row in entry.rows:
            said = self.field(row, entry)
            self.lines.append(f"    {row.name}: {said}{narrower(row.name, said, above)}")
            self.lines += [f'    """{row.about}"""'] if row.about else []
        if "own" in entry.words:
            said = "_Wanted | None" if self.held(entry.name, entry.words["own"]) else "str"
            self.lines += ["    @property", f"    def {entry.words['own']}(self) -> {said}: ..."]
        self.constructor(entry)
        if "items" in entry.words:
            self.page(entry.name)

    def constructor(self, entry):
        """How an object is made."""
        rows = sorted(self.rows(entry).values(), key=lambda pair: not pair[0].required)
        self.lines += ["    def __init__(", "        self,", *(["        *,"] if rows else [])]
        for row, home in rows:
            self.lines.append(
                f"        {row.name}: {self.field(row, self.teller(entry, home))}{'' if row.required else ' = ...'},"
            )
        self.lines += ["        **values: Any,", "    ) -> None: ..."]

    def teller(self, entry, home):
        """The entry, or that of another module which it extends."""
        while entry.module.name != home:
            entry = self.base(entry)
        return entry

    def field(self, row, entry):
        """The type of a field of an answer."""
        if self.held(entry.name, row.name):
            return "_Wanted | None"
        if row.name == entry.words.get("items"):
            return "list[_Item]"
        said = self.type(reader.parse(row.type), entry.module.name)
        return said if row.required or said == "Any" or said.endswith("| None") else f"{said} | None"

    def page(self, name):
        """The methods of a page."""
        later = name.startswith("Async")
        ahead = "Async" if later else ""
        ask = "async def" if later else "def"
        self.typing.add("Any")
        self.lines += [
            "    def __aiter__(self) -> AsyncIterator[_Item]: ..."
            if later
            else "    def __iter__(self) -> Iterator[_Item]: ...  # type: ignore[override]",
            "    def has_next_page(self) -> bool: ...",
            "    def next_page_info(self) -> dict[str, Any] | None: ...",
            f"    {ask} get_next_page(self) -> Self: ...",
            f"    def iter_pages(self) -> {ahead}Iterator[Self]: ...",
        ]

    def words(self, entry):
        """The `TypedDict` of words of a request."""
        base = self.refer(entry.words["base"], entry.module.name) if "base" in entry.words else "TypedDict"
        self.lines += ["", ""]
        rows = [(row, self.type(reader.parse(row.type), entry.module.name)) for row in entry.rows]
        if any(not row.name.isidentifier() or row.name in KEYWORDS for row, _ in rows):
            self.lines.append(f'{entry.name} = TypedDict("{entry.name}", {{')
            self.lines += [f'    "{row.name}": {wanted(row, said)},' for row, said in rows]
            self.lines.append("}, total=False)")
            return
        self.lines.append(f"class {entry.name}({base}, total=False):")
        self.lines += [f"    {row.name}: {wanted(row, said)}" for row, said in rows] or ["    pass"]

    def other(self, entry):
        """Another name of a type; the same name of another module is handed on."""
        kind = reader.parse(entry.alias)
        if kind[0] == "ref" and kind[1].rpartition(".")[2] == entry.name:
            path = reader.absolute(kind[1], self.module.name, is_package=self.module.is_package)
            place = f"ferrogate.{path.rpartition('.')[0]}"
            self.lines.insert(0, f"from {place} import {entry.name} as {entry.name}")
            return
        said = self.type(kind, self.module.name)
        # A parameter takes any sequence; what a program calls by the list's name it appends to.
        said = f"list{said[said.index('[') :]}" if kind[0] == "list" else said
        self.lines += ["", f"{entry.name}: TypeAlias = {said}"]
        self.lines += [f'"""{entry.about}"""'] if entry.about else []

    def fill(self):
        """Write all that the module holds."""
        write = {">": self.shape, "%": self.words, "~": self.other}
        for entry in self.module.entries.values():
            write[entry.sign](entry)
        for leaf, names in self.module.handed:
            place = f"ferrogate.{self.module.name}.{leaf}"
            self.lines += [f"from {place} import {name} as {name}" for name in names]
        below = [name.rpartition(".")[2] for name in self.modules if name.rpartition(".")[0] == self.module.name]
        self.lines += [f"from ferrogate.{self.module.name} import {leaf} as {leaf}" for leaf in sorted(below)]

    def text(self):
        """The whole stub."""
        self.fill()
        head, body = [f"# {HEADER}"], "\n".join(self.lines)
        abstract = [name for name in ("AsyncIterator", "Iterable", "Iterator", "Sequence") if f"{name}[" in body]
        head += [f"from collections.abc import {', '.join(abstract)}"] if abstract else []
        head += ["import datetime"] if "datetime" in body and "datetime.datetime" in body else []
        head += [f"from typing import {', '.join(sorted(self.typing))}"] if self.typing else []
        signs = {
            "Required": "Required[",
            "Self": "-> Self",
            "TypeVar": "_Wanted" if "_Wanted" in body else "Generic[",
            "TypeAlias": ": TypeAlias =",
            "TypedDict": "TypedDict,",
            "": "= TypedDict(",
        }
        newer = sorted({name or "TypedDict" for name, sign in signs.items() if sign in body})
        head += [f"from typing_extensions import {', '.join(newer)}"] if newer else []
        head += ["from ferrogate._core import BaseModel"] if "(BaseModel" in body else []
        for module, names in sorted(self.imports.items()):
            told = [name if name == here else f"{name} as {here}" for name, here in sorted(names.items())]
            head.append(f"from {module} import {', '.join(told)}")
        variables = [name for name in ("_Wanted", "_Item") if f"Generic[{name}]" in body]
        head += ["", *(f'{name} = TypeVar("{name}", default=Any)' for name in variables)] if variables else []
        return "\n".join([*head, "", body.strip("\n")]).rstrip() + "\n"


# Methods of every answer whose name some answers have a field of.
METHODS = {"keys", "values", "items", "get", "copy", "json", "dict", "schema"}
KEYWORDS = {"from", "in", "is", "not", "and", "or", "class", "global", "pass", "import", "async", "await", "with", "as"}


def narrower(name, said, above):
    """The remark for checkers on a field that stands in the class above with another type."""
    if name not in above and name not in METHODS:
        return ""
    pyright = "  # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]"
    return f"  # type: ignore[assignment]{pyright}" if name in METHODS or said.startswith("list[") else pyright


def wanted(row, said):
    """The type of a key of a `TypedDict` whose keys may be missing."""
    return f"Required[{said}]" if row.required else said


def literal(value):
    """A value as Python writes it."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def make():
    """All files, by their path below the package."""
    modules = read_tables()
    files = {}
    for name, module in modules.items():
        leaf = "/__init__.pyi" if module.is_package else ".pyi"
        files[f"{name.replace('.', '/')}{leaf}"] = Stub(module, modules).text()
    return files


def stale():
    """The files that are not as they would be made now, and those that would not be made."""
    files = make()
    wrong = [path for path, text in files.items() if not _same(PACKAGE / path, text)]
    found = [str(path.relative_to(PACKAGE)) for path in (PACKAGE / "types").rglob("*.pyi")]
    return wrong + [path for path in found if path not in files]


def _same(path, text):
    return path.is_file() and path.read_text() == text


def main():
    """Write or check."""
    if "--check" in sys.argv:
        wrong = stale()
        print("\n".join(wrong))
        return bool(wrong)
    for path in stale():
        (PACKAGE / path).unlink(missing_ok=True)
    for path, text in make().items():
        if not _same(PACKAGE / path, text):
            (PACKAGE / path).parent.mkdir(parents=True, exist_ok=True)
            (PACKAGE / path).write_text(text)
    return False


if __name__ == "__main__":
    sys.exit(main())
