"""Write the stubs of `ferrogate.resources`, from the table of endpoints and `resource_extras.py`.

python python/tools/make_resource_stubs.py           write them
python python/tools/make_resource_stubs.py --check   say which are out of date, and fail if any is
"""

import ast
import importlib.util
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / "python" / "tools"
PACKAGE = ROOT / "python" / "ferrogate"
TABLE = ROOT / "src" / "python" / "call" / "resources.txt"
HEADER = "# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt"
WIDTH = 112


def load(path):
    """A module by its path: the package itself need not be built."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


stubs = load(TOOLS / "make_stubs.py")
extras = load(TOOLS / "resource_extras.py")
abouts = load(PACKAGE / "_abouts.py")
reader = stubs.reader


class Endpoint:
    """A method of the table, as `ferrogate._core._Endpoint` reads it too."""

    def __init__(self, resource, head):
        said, _, self.answer = head.partition(" -> ")
        self.resource = resource
        self.name, self.verb, self.path, *marks = said.split(" ")
        self.deprecated = "deprecated" in marks
        self.stream = next((mark.removeprefix("stream=") for mark in marks if mark.startswith("stream=")), None)
        self.parameters = []

    def add(self, line):
        """A parameter: `(name, whether by position, whether required, type)`."""
        names, kind = line.split(" ", 1)
        sign = names[0] if names[0] in "/&^" else ""
        kind = kind.rsplit(" ", 1)[0] if sign == "^" else kind
        bare = names.removeprefix(sign).removesuffix("?").partition("=")[0]
        self.parameters.append((bare, sign == "/", not names.endswith("?"), kind))


class Resource:
    """A resource of the table: its class, endpoints, and the names of those below it."""

    def __init__(self, path, said):
        self.path = path
        self.alias = said.removeprefix("= ") if said.startswith("= ") else None
        self.name = said
        self.endpoints = {}
        self.below = []


def read_table():
    """The resources by path."""
    found = {}
    for line in TABLE.read_text().splitlines():
        if line.startswith("@ "):
            path, said = line[2:].split(" ", 1)
            resource = found[path] = Resource(path, said)
            if "." in path:
                found[path.rpartition(".")[0]].below.append(path)
        elif line.startswith("> "):
            endpoint = Endpoint(resource.path, line[2:])
            resource.endpoints[endpoint.name] = endpoint
        elif line and line[0] != "#":
            endpoint.add(line)
    return found


class Place(stubs.Module):
    """A module of resources; what it says are words of requests."""

    is_for_requests = True


class Face:
    """One manner of calling: what its class is called, and what it makes of an answer."""

    def __init__(self, later, manner):
        self.later, self.manner = later, manner
        self.suffix = {"raw": "WithRawResponse", "streaming": "WithStreamingResponse"}.get(manner, "")

    def title(self, name):
        """The name of a resource's class."""
        return f"{'Async' if self.later else ''}{name}{self.suffix}"

    def awaits(self, page):
        """Whether the method is a coroutine."""
        return self.later and self.manner != "streaming" and not (page and not self.manner)

    def gives(self, answer):
        """What a call gives whose answer means this."""
        if self.manner == "raw":
            return f"RawResponse[{answer}]"
        if self.manner == "streaming":
            later = "Async" if self.later else ""
            return f"{later}ResponseContextManager[{later}APIResponse[{answer}]]"
        return answer


FACES = [Face(later, manner) for manner in ("", "raw", "streaming") for later in (False, True)]
LEFT = "Omit | NotGiven"
# What every call takes, and what is ours.
OPTIONS = {
    "extra_headers": "Mapping[str, str | Omit] | None",
    "extra_query": "Mapping[str, object] | None",
    "extra_body": "object | None",
    "timeout": "float | TimeLimits | None | NotGiven",
}
OURS = {
    "max_retries": "int",
    "deadline": "float",
    "api_key": "str",
    "base_url": "str",
    "custom_llm_provider": "str",
    "fallbacks": "Sequence[str | Mapping[str, Any]]",
    "on_loss": "OnLoss | Mapping[LossClass, OnLoss]",
    "drop_params": "bool",
}
TYPE_VARIABLES = {
    "_Wanted": "",
    "_Handler": ", bound={lib.streaming.AssistantEventHandler}",
    "_AsyncHandler": ", bound={lib.streaming.AsyncAssistantEventHandler}",
}
# Those whose calls take our own options, by name: they talk to a model.
MODELS = {"completions", "chat.completions", "embeddings", "moderations", "responses"}
FROM = {
    "ferrogate._binary": "HttpxBinaryResponseContent",
    "ferrogate._calls": "AsyncPaginator",
    "ferrogate._client": "LossClass OnLoss TimeLimits",
    "ferrogate._core": "BaseModel Stream",
    "ferrogate._raw": "APIResponse AsyncAPIResponse AsyncResponseContextManager RawResponse ResponseContextManager",
    "ferrogate._resources": "Below Resource",
    "ferrogate._sentinels": "NotGiven Omit",
    "ferrogate._words": "FileTypes",
}


class ResourceStub(stubs.Stub):
    """The stub of one resource."""

    def __init__(self, resource, resources, modules):
        super().__init__(Place(f"resources.{resource.path}", bool(resource.below)), modules)
        modules[self.module.name] = self.module
        self.resource, self.resources = resource, resources
        self.named = {name: home for home, names in FROM.items() for name in names.split()}
        self.named |= dict.fromkeys((face.title(resource.name) for face in FACES), self.module.name)
        self.own = abouts_of(resource.path)

    # -- types

    def said(self, kind):
        """A type of the table as Python writes it."""
        return self.type(reader.parse(kind), self.module.name)

    def type(self, kind, home):
        """A type; where a dict of certain keys is wanted, any dict and our own answers will do."""
        word, *inner = kind
        if word == "dict":
            return f"Mapping[str, {self.type(inner[0], home)}]"
        if word != "ref":
            return super().type(kind, home)
        entry, meant = self.target(inner[0], home)
        if meant and meant[0] in {"list", "iter"}:
            return self.type(meant, entry.module.name)
        return self.refer(inner[0], home) + (" | _Words" if self.is_words(inner[0], home) else "")

    def target(self, path, home):
        """The entry at a path, and the type that it is another name of."""
        place, _, name = reader.absolute(path, home, is_package=self.modules[home].is_package).rpartition(".")
        entry = self.modules[place].entries[name]
        return entry, reader.parse(entry.alias) if entry.sign == "~" else None

    def is_words(self, path, home):
        """Whether a path means words of a request, or a choice among such."""
        entry, meant = self.target(path, home)
        if meant is None:
            return entry.sign == "%"
        if meant[0] == "ref":
            return self.is_words(meant[1], entry.module.name)
        cases = meant[1] if meant[0] == "union" else []
        return any(case[0] == "ref" and self.is_words(case[1], entry.module.name) for case in cases)

    def written(self, text):
        """A type whose paths stand in braces."""
        return re.sub(r"\{([\w.]+)\}", lambda found: self.refer(found[1], self.module.name), text)

    # -- answers

    def plain(self, answer, later, manner):
        """What an answer means."""
        simple = {"none": "None", "text": "str", "binary": "HttpxBinaryResponseContent"}
        if answer == "binary" and manner == "streaming":
            return "bytes"
        if answer in simple:
            return simple[answer]
        if answer.startswith("page:"):
            _, page, path = answer.split(":")
            page = page.replace("Sync", "Async") if later else page
            said = f"{self.refer(f'pagination.{page}', self.module.name)}[{self.refer(path, self.module.name)}]"
            inner = self.refer(path, self.module.name)
            return f"AsyncPaginator[{inner}, {said}]" if later and not manner else said
        return self.refer(answer, self.module.name)

    def cases(self, endpoint, face):
        """What decides the answer: `(parameters said otherwise, answer)` for each overload."""
        if endpoint.answer.startswith("by:"):
            made = self.by_word(endpoint, face)
        else:
            made = [({}, self.plain(endpoint.answer, face.later, face.manner))]
        if not endpoint.stream:
            return made
        events = f"Stream[{self.refer(endpoint.stream, self.module.name)}]"
        self.typing.add("Literal")
        whole = [({**words, "stream": f"Literal[False] | None | {LEFT} = ..."}, answer) for words, answer in made]
        either = " | ".join(dict.fromkeys([*(answer for _, answer in made), events]))
        return [*whole, ({"stream": "Literal[True]"}, events), ({"stream": "bool"}, either)]

    def by_word(self, endpoint, face):
        """The overloads of an endpoint whose answer a parameter decides; the first word is the default."""
        _, parameter, cases = endpoint.answer.split(":", 2)
        words = {}
        for case in cases.split(","):
            word, answer = case.split("=")
            words.setdefault(self.plain(answer, face.later, face.manner), []).append(f'"{word}"')
        self.typing.add("Literal")
        ends = [f" | {LEFT} = ...", *[""] * len(words)]
        made = [
            ({parameter: f"Literal[{', '.join(said)}]{end}"}, answer)
            for (answer, said), end in zip(words.items(), ends, strict=False)
        ]
        kind = next(kind for name, _, _, kind in endpoint.parameters if name == parameter)
        return [*made, ({parameter: f"{self.said(kind)} | {LEFT} = ..."}, " | ".join(words))]

    # -- methods

    def method(self, endpoint, face):
        """An endpoint's method."""
        about = abouts.about(endpoint, self.resource.path) if not face.manner else ""
        cases = self.cases(endpoint, face)
        given = {name: self.parameter(name, required, kind) for name, _, required, kind in endpoint.parameters}
        positional = [name for name, by_position, _, _ in endpoint.parameters if by_position]
        signatures = [
            (self.arguments({**given, **{name: f"{name}: {kind}" for name, kind in other.items()}}, positional), answer)
            for other, answer in cases
        ]
        awaits = face.awaits(endpoint.answer.startswith("page:"))
        return self.functions(endpoint.name, signatures, face, awaits=awaits, about=about)

    def parameter(self, name, required, kind):
        """A parameter; one that is not required may be left out."""
        said = self.said(kind)
        return f"{name}: {said}" if required else f"{name}: {said} | {LEFT} = ..."

    def arguments(self, given, positional, options=True):
        """All parameters of a method."""
        named = [text for name, text in given.items() if name not in positional]
        every = [f"{name}: {kind} = ..." for name, kind in OPTIONS.items()]
        if self.resource.path in MODELS:
            every += [f"{name}: {kind} | None | {LEFT} = ..." for name, kind in OURS.items() if name not in given]
        first = ["self", *(given[name] for name in positional)]
        if not options:
            return [*first, *(["*"] if named else []), *named]
        return [*first, "*", *named, *every, "**more: Any"]

    def functions(self, name, signatures, face, *, awaits, about=""):
        """A method's text, with an overload for each signature."""
        text = []
        for arguments, answer in signatures:
            text += ["    @overload"] if len(signatures) > 1 else []
            text += [f"    {'async ' if awaits else ''}def {name}(", *packed(arguments)]
            text.append(f"    ) -> {face.gives(answer)}:" + ("" if about else " ..."))
            text += documented(about)
        return text

    def extra(self, made, face):
        """A method of its own (`resource_extras.py`)."""
        signatures = []
        handler = "_AsyncHandler" if face.later else "_Handler"
        for case in made.cases:
            like = self.resource.endpoints[made.like].parameters if made.like else []
            given = {n: self.parameter(n, r, kind) for n, _, r, kind in like if n not in case.without}
            own = {name: kind.replace("_Handler", handler) for name, kind in case.parameters.items()}
            given |= {name: f"{name}: {self.written(kind)}" for name, kind in own.items()}
            answer = self.written(case.later if face.later else case.answer)
            signatures.append((self.arguments(given, made.positional, made.options), answer))
        about = self.own.get(made.name, "") if not face.manner else ""
        awaits = made.awaits and face.awaits(False)
        return self.functions(made.name, signatures, face, awaits=awaits, about=about)

    # -- classes

    def face(self, face):
        """The class of one face."""
        own = extras.EXTRAS.get(self.resource.path, [])
        hidden = {made.name for made in own}
        lines = [f'    """`client.{self.resource.path}`"""'] if not face.manner else []
        for path in self.resource.below:
            there = self.resources[self.resources[path].alias or path]
            kind = self.refer(f"resources.{there.path}.{face.title(there.name)}", self.module.name)
            name = path.rpartition(".")[2]
            lines += (
                ["    @property", f"    def {name}(self) -> {kind}: ..."]
                if face.manner
                else [f"    {name}: Below[{kind}]"]
            )
        if not face.manner:
            for other, manner in (("raw", "raw_response"), ("streaming", "streaming_response")):
                kind = Face(face.later, other).title(self.resource.name)
                lines += ["    @property", f"    def with_{manner}(self) -> {kind}: ..."]
        for endpoint in self.resource.endpoints.values():
            lines += self.method(endpoint, face) if endpoint.name not in hidden else []
        for made in own:
            lines += self.extra(made, face) if not face.manner or made.in_raw else []
        title = f"class {face.title(self.resource.name)}{'' if face.manner else '(Resource)'}:"
        return ["", title, *(lines or ["    ..."])]

    def text(self):
        """The whole stub."""
        body = "\n".join(line for face in FACES for line in self.face(face))
        if "_Words" in body:
            self.typing |= {"Any"}
            body = "_Words: TypeAlias = Mapping[str, Any] | BaseModel\n" + body
        for name, limit in TYPE_VARIABLES.items():
            if re.search(rf"\b{name}\b", body):
                body = f'{name} = TypeVar("{name}"{self.written(limit)})\n{body}'
        return self.head(body) + body + "\n"

    def head(self, body):
        """What the stub takes from elsewhere."""
        lines = [HEADER]
        for path in self.resource.below:
            there = self.resources[path]
            lines += handed(path, there, head="").splitlines() if not there.alias else []
            for name in (f"Async{there.name}", there.name):
                self.imports.get(f"ferrogate.resources.{path}", {}).pop(name, None)
        words = {
            "collections.abc": "Iterable Mapping Sequence",
            "os": "PathLike",
            "typing": "Any Literal overload",
            "typing_extensions": "TypeAlias TypeVar",
            **FROM,
        }
        for module, names in words.items():
            used = [name for name in names.split() if re.search(rf"(?<![\w.]){name}\b", code_of(body))]
            lines += [f"from {module} import {', '.join(used)}"] if used else []
        for module, names in sorted(self.imports.items()):
            told = [name if name == here else f"{name} as {here}" for name, here in sorted(names.items())]
            lines += [f"from {module} import {', '.join(told)}"] if module not in FROM else []
        return "\n".join(lines) + "\n\n"


def code_of(body):
    """A stub without its documentation."""
    return re.sub(r'""".*?"""', "", body, flags=re.DOTALL)


def documented(about):
    """A docstring's lines."""
    return [f"        {line}" if line else "" for line in f'"""{about}"""'.split("\n")] if about else []


def packed(arguments):
    """Arguments in lines, as many in each as fit."""
    lines = [""]
    for argument in arguments:
        if lines[-1] and len(lines[-1]) + len(argument) > WIDTH:
            lines.append("")
        lines[-1] += f" {argument}," if lines[-1] else f"        {argument},"
    return lines


def abouts_of(path):
    """The documentation of a resource's own methods, by name."""
    file = PACKAGE / "_extra" / f"{path.replace('.', '_')}.py"
    if not file.is_file():
        return {}
    classes = [node for node in ast.parse(file.read_text()).body if isinstance(node, ast.ClassDef)]
    methods = [
        node
        for one in classes
        if one.name in {"_Shared", "Sync"}
        for node in one.body
        if isinstance(node, ast.FunctionDef)
    ]
    return {node.name: ast.get_docstring(node) or "" for node in methods}


def make():
    """All files, by their path below the package."""
    resources, modules, files = read_table(), stubs.read_tables(), {}
    modules["pagination"] = modules.get("pagination") or stubs.Module("pagination", False)
    for path, resource in resources.items():
        if not resource.alias:
            place = f"resources/{path.replace('.', '/')}"
            leaf = "/__init__.pyi" if resource.below else ".pyi"
            files[f"{place}{leaf}"] = ResourceStub(resource, resources, modules).text()
            if resource.below:
                files[f"{place}/{path.rpartition('.')[2]}.pyi"] = handed(path, resource)
    tops = (handed(path, resource, head="") for path, resource in resources.items() if "." not in path)
    files["resources/__init__.pyi"] = f"{HEADER}\n{''.join(tops)}"
    return files


def handed(path, resource, head=f"{HEADER}\n"):
    """The classes of a resource as another module hands them on."""
    names = (f"Async{resource.name}", resource.name)
    return head + "".join(f"from ferrogate.resources.{path} import {name} as {name}\n" for name in names)


def stale():
    """The files that are not as they would be made now, and those that would not be made."""
    files = make()
    wrong = [path for path, text in files.items() if not _same(PACKAGE / path, text)]
    found = [str(path.relative_to(PACKAGE)) for path in (PACKAGE / "resources").rglob("*.pyi")]
    return wrong + [path for path in found if path not in files]


def _same(path, text):
    return path.is_file() and path.read_text() == text


def main():
    """Write or check."""
    wrong = stale()
    if "--check" in sys.argv:
        print("\n".join(wrong))
        return bool(wrong)
    files = make()
    for path in wrong:
        (PACKAGE / path).unlink(missing_ok=True)
        if path in files:
            (PACKAGE / path).parent.mkdir(parents=True, exist_ok=True)
            (PACKAGE / path).write_text(files[path])
    return False


if __name__ == "__main__":
    sys.exit(main())
