"""Writes src/python/call/resources.txt: every endpoint of the installed openai package, as data.

    python python/tools/import_resources.py        the head of the table explains its lines

Only facts are read: names, methods, paths, parameters, kinds of bodies and answers. What an endpoint is about is said
in our own words elsewhere. Methods that do more than call an endpoint have code in python/ferrogate/_extra.
"""

from __future__ import annotations

import ast
import importlib
import inspect
from pathlib import Path
from typing import ClassVar

TABLE = Path(__file__).resolve().parents[2] / "src/python/call/resources.txt"
HEAD = """\
# The endpoints of openai-python {version}: made by python/tools/import_resources.py, not by hand.
#
#   @ path Class                          a resource: `client.<path>`, and the name of its class
#   @ path = path                         another name of a resource
#   > method VERB /path [mark ...] -> answer
#   name[?] type                          a parameter of the body, or of the query where the verb is GET
#   /name type                            a parameter of the path; may be given by position
#   &name[?] type                         a parameter of the query
#   ^name[?] type header                  a parameter sent as a header
#
# Marks: `multipart` (a form), `form?` (a form where a file is given, JSON otherwise), `admin` (the key for
# administration), `deprecated`, `header:Name=value`, `stream=Path` (what a streamed answer's events are).
# Answers: a shape's path, `page:SyncCursorPage:Path`, `none`, `text`, `binary`, or `by:parameter:word=answer,...`.
"""
VERBS = {"_get": "GET", "_post": "POST", "_put": "PUT", "_patch": "PATCH", "_delete": "DELETE", "_get_api_list": "GET"}
OURS = {"extra_headers", "extra_query", "extra_body", "timeout"}
# What the OpenAI client adds by code; see python/ferrogate/_extra.
WITH_CODE = {"parse", "stream", "create_and_run_stream", "create_and_stream", "submit_tool_outputs_stream"}


class Method:
    """One endpoint, read from the code that calls it."""

    def __init__(self, function: ast.FunctionDef, cls: type):
        self.function, self.cls = function, cls
        self.module = importlib.import_module(cls.__module__)
        self.signature = inspect.signature(getattr(cls, function.name))
        self.types = Types(self.module)
        self.names = {}
        for node in ast.walk(function):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                self.names.setdefault(node.targets[0].id, []).append(node.value)
        self.call = self._find_call()

    def _find_call(self):
        for node in ast.walk(self.function):
            called = node.func if isinstance(node, ast.Call) else None
            if isinstance(called, ast.Attribute) and called.attr in VERBS and ast.unparse(called.value) == "self":
                return node
        return None

    def _keyword(self, call, name):
        return next((k.value for k in call.keywords if k.arg == name), None)

    def _fields(self, node):
        """The names in a dict that is transformed into a body or a query."""
        if node is None:
            return []
        if isinstance(node, ast.Call) and node.args:
            return self._fields(node.args[0])
        if isinstance(node, ast.Name):
            for value in self.names.get(node.id, []):
                if fields := self._fields(value):
                    return fields
            return []
        if isinstance(node, ast.Dict):
            return [
                (key.value, value.id)
                for key, value in zip(node.keys, node.values, strict=True)
                if isinstance(value, ast.Name)
            ]
        return []

    def lines(self):
        """The lines of the table."""
        call = self.call
        verb = VERBS[call.func.attr]
        verb = str(getattr(self._keyword(call, "method"), "value", verb)).upper()
        path, in_path = self._path(call.args[0])
        body = self._fields(self._keyword(call, "body"))
        options = self._keyword(call, "options")
        query = self._fields(self._keyword(options, "query")) if isinstance(options, ast.Call) else []
        marks, headers = self._marks(call)
        if any("deprecated" in ast.unparse(one) for one in self.function.decorator_list):
            marks.append("deprecated")
        yield " ".join(["> " + self.function.name, verb, path, *marks, "->", self._answer(call)])
        arguments = self.function.args
        hints = {one.arg: one.annotation for one in arguments.args + arguments.kwonlyargs}
        for name, parameter in self.signature.parameters.items():
            if name == "self" or name in OURS:
                continue
            optional = "" if parameter.default is inspect.Parameter.empty else "?"
            kind = self.types.expression(hints[name])
            if name in in_path:
                yield f"/{name} {kind}"
            elif name in headers:
                yield f"^{name}{optional} {kind} {headers[name]}"
            elif key := next((key for key, value in query if value == name), None):
                mark = "" if verb == "GET" else "&"
                yield f"{mark}{_named(name, key)}{optional} {kind}"
            elif key := next((key for key, value in body if value == name), None):
                yield f"{_named(name, key)}{optional} {kind}"
            else:
                raise SystemExit(f"{self.cls.__name__}.{self.function.name}: where does {name} go?")

    def _path(self, node):
        if isinstance(node, ast.Constant):
            return node.value, set()
        if isinstance(node, ast.Call):
            return node.args[0].value, {k.value.id for k in node.keywords}
        raise SystemExit(f"{self.cls.__name__}.{self.function.name}: the path is {ast.dump(node)}")

    def _marks(self, call):
        marks, headers = [], {}
        for value in self.names.get("extra_headers", []):
            for node in ast.walk(value):
                if not isinstance(node, ast.Dict):
                    continue
                for key, said in zip(node.keys, node.values, strict=True):
                    if key is None:
                        continue
                    if isinstance(said, ast.Constant) and key.value == "Content-Type":
                        conditional = any(
                            isinstance(n, ast.If) and value in [getattr(a, "value", None) for a in n.body]
                            for n in ast.walk(self.function)
                        )
                        marks.append("form?" if conditional else "multipart")
                    elif isinstance(said, ast.Constant):
                        marks.append(f"header:{key.value}={said.value}")
                    else:
                        parameter = next(
                            n.id
                            for n in ast.walk(said)
                            if isinstance(n, ast.Name) and n.id in self.signature.parameters
                        )
                        headers[parameter] = key.value
        options = self._keyword(call, "options")
        security = self._keyword(options, "security") if isinstance(options, ast.Call) else None
        if isinstance(security, ast.Dict) and security.keys[0].value == "admin_api_key_auth":
            marks.append("admin")
        stream = self._keyword(call, "stream_cls")
        if stream is not None:
            marks.append(f"stream={self.types.expression(stream.slice)}")
        return marks, headers

    def _answer(self, call):  # noqa: PLR0911  # one per kind of answer
        if call.func.attr == "_get_api_list":
            page = self._keyword(call, "page") or call.args[1]
            return f"page:{page.value.id}:{self.types.expression(page.slice)}"
        cast_to = self._keyword(call, "cast_to")
        text = ast.unparse(cast_to)
        if text.endswith("HttpxBinaryResponseContent"):
            return "binary"
        if text == "NoneType":
            return "none"
        if text == "str":
            return "text"
        if "_get_response_format_type" in text:
            at = "types.audio.transcription"
            return (
                (
                    f"by:response_format:json={at}.Transcription,verbose_json={at}_verbose.TranscriptionVerbose,"
                    f"diarized_json={at}_diarized.TranscriptionDiarized,text=text,srt=text,vtt=text"
                )
                if "transcription" in self.cls.__name__.lower()
                else (
                    "by:response_format:json=types.audio.translation.Translation,"
                    "verbose_json=types.audio.translation_verbose.TranslationVerbose,text=text,srt=text,vtt=text"
                )
            )
        if text.startswith("cast("):
            # A union of answers: the annotation of the method says which.
            return self.types.expression(cast_to.args[1])
        return self.types.expression(cast_to)


def _named(name, key):
    return name if name == key else f"{name}={key}"


class Types:
    """Annotations of a module in the words of the table of shapes; aliases keep their names."""

    BARE: ClassVar = {
        **{word: word for word in ("str", "int", "float", "bool", "bytes", "datetime")},
        "object": "any",
        "Any": "any",
        "FileTypes": "file",
        "FileContent": "file",
        "None": "none",
    }
    GENERIC: ClassVar = {
        "List": "list",
        "list": "list",
        "Iterable": "iter",
        "SequenceNotStr": "iter",
        "Sequence": "iter",
    }

    def __init__(self, module):
        self.imported = {}
        package = module.__name__.split(".") if hasattr(module, "__path__") else module.__name__.split(".")[:-1]
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.ImportFrom):
                base = package[: len(package) - node.level + 1] if node.level else []
                where = ".".join([*base, *(node.module or "").split(".")]).strip(".")
                for name in node.names:
                    self.imported[name.asname or name.name] = _home(where, name.name)

    def expression(self, node):
        """The type that an annotation says; what stands for an argument left out is not told."""
        if isinstance(node, ast.Constant):
            return "none" if node.value is None else self.expression(ast.parse(node.value, mode="eval").body)
        if isinstance(node, ast.BinOp):
            return self._union([*self._parts(node)])
        if isinstance(node, ast.Attribute):
            return f"{self.imported[node.value.id]}.{node.attr}"
        if isinstance(node, ast.Name):
            return self.BARE.get(node.id) or self.imported[node.id]
        if isinstance(node, ast.Subscript):
            return self._generic(ast.unparse(node.value), node.slice)
        raise SystemExit(f"what type is {ast.unparse(node)}?")

    def _parts(self, node):
        if isinstance(node, ast.BinOp):
            yield from self._parts(node.left)
            yield from self._parts(node.right)
        else:
            yield node

    def _generic(self, word, inner):
        if word == "Optional":
            return self._union([inner, ast.Constant(None)])
        if word == "Union":
            return self._union(inner.elts)
        if word == "Literal":
            words = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            return f"lit[{','.join(str(one.value) for one in words)}]"
        if word in ("Dict", "Mapping"):
            return f"dict[{self.expression(inner.elts[1])}]"
        if word == "cast" or word not in self.GENERIC:
            raise SystemExit(f"what type is {word}[…]?")
        return f"{self.GENERIC[word]}[{self.expression(inner)}]"

    def _union(self, nodes):
        said = [node for node in nodes if not (isinstance(node, ast.Name) and node.id in ("Omit", "NotGiven"))]
        parts = list(dict.fromkeys(self.expression(node) for node in said))
        null = "?" if "none" in parts else ""
        parts = [part for part in parts if part != "none"]
        return (parts[0] if len(parts) == 1 else f"union[{','.join(parts)}]") + null


def _home(module, name):
    """Where a name of the package is defined, below `openai.`: a module of its own, or one that it is handed on by."""
    if not module.startswith("openai.types"):
        return f"{module}.{name}"
    below = f"{module}.{name}"
    try:
        importlib.import_module(below)
        return below.removeprefix("openai.")
    except ImportError:
        pass
    held = importlib.import_module(module)
    for node in ast.walk(ast.parse(inspect.getsource(held))):
        if (
            isinstance(node, ast.ImportFrom)
            and node.level == 1
            and any((a.asname or a.name) == name for a in node.names)
        ):
            package = module if hasattr(held, "__path__") else module.rpartition(".")[0]
            return _home(f"{package}.{node.module}", next(a.name for a in node.names if (a.asname or a.name) == name))
    return below.removeprefix("openai.")


def resources():
    """`(path, class)` of every resource, parents first."""
    import openai
    from openai._resource import SyncAPIResource

    def below(holder, path):
        """The resources of a client or a resource; one that stands elsewhere too is told as another name of that."""
        for name, member in vars(type(holder)).items():
            if name.startswith(("with_", "_")) or not (hasattr(member, "func") or isinstance(member, property)):
                continue
            resource = getattr(holder, name)
            if isinstance(resource, SyncAPIResource):
                where = f"{path}.{name}" if path else name
                home = type(resource).__module__.removeprefix("openai.resources.").split(".")[0]
                if path and home != path.split(".")[0] and home in vars(openai.OpenAI):
                    yield where, home
                else:
                    yield where, type(resource)
                    yield from below(resource, where)

    yield from below(openai.OpenAI(api_key="none", base_url="http://127.0.0.1:1"), "")


def functions(cls):
    """The methods of a class that are no overloads."""
    for node in ast.parse(inspect.getsource(cls)).body[0].body:
        if isinstance(node, ast.FunctionDef):
            decorators = [ast.unparse(d) for d in node.decorator_list]
            if not any(d.endswith("overload") or "property" in d for d in decorators):
                yield node


def main():
    """Write the table."""
    import openai

    lines = [HEAD.format(version=openai.__version__)]
    skipped = []
    for path, cls in resources():
        if isinstance(cls, str):
            lines.append(f"\n@ {path} = {cls}")
            continue
        # A class with a leading underscore replaces some methods of the one below it by code.
        replaced = set(vars(cls)) if cls.__name__.startswith("_") else set()
        below = cls.__mro__[1] if replaced else cls
        lines.append(f"\n@ {path} {below.__name__}")
        for function in functions(below):
            method = Method(function, below)
            if function.name in WITH_CODE | replaced or function.name.startswith("_") or method.call is None:
                skipped.append(f"{path}.{function.name}")
                continue
            lines.extend(method.lines())
    TABLE.write_text("\n".join(lines) + "\n")
    print(f"{sum(line.startswith('> ') for line in lines)} endpoints; with code: {', '.join(skipped)}")


if __name__ == "__main__":
    main()
