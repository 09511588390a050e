"""Write the modules and stubs of `ferrogate.types` from the table of shapes.

python python/tools/make_stubs.py           write them
python python/tools/make_stubs.py --check   say which are out of date, and fail if any is
"""

import importlib.util
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "python" / "ferrogate"
TABLE = ROOT / "src" / "python" / "shapes.txt"
HEADER = "made by python/tools/make_stubs.py from src/python/shapes.txt"

# Where openai-python keeps the words of requests: module, and its names.
PARAMS = {
    "chat_completion_allowed_tool_choice_param": ["ChatCompletionAllowedToolChoiceParam"],
    "chat_completion_allowed_tools_param": ["ChatCompletionAllowedToolsParam"],
    "chat_completion_assistant_message_param": ["ChatCompletionAssistantMessageParam"],
    "chat_completion_content_part_image_param": ["ChatCompletionContentPartImageParam", "ImageURL"],
    "chat_completion_content_part_input_audio_param": ["ChatCompletionContentPartInputAudioParam", "InputAudio"],
    "chat_completion_content_part_param": ["ChatCompletionContentPartParam", "File", "FileFile"],
    "chat_completion_content_part_refusal_param": ["ChatCompletionContentPartRefusalParam"],
    "chat_completion_content_part_text_param": ["ChatCompletionContentPartTextParam"],
    "chat_completion_custom_tool_param": ["ChatCompletionCustomToolParam"],
    "chat_completion_developer_message_param": ["ChatCompletionDeveloperMessageParam"],
    "chat_completion_function_message_param": ["ChatCompletionFunctionMessageParam"],
    "chat_completion_function_tool_param": ["ChatCompletionFunctionToolParam"],
    "chat_completion_message_custom_tool_call_param": ["ChatCompletionMessageCustomToolCallParam", "Custom"],
    "chat_completion_message_function_tool_call_param": ["ChatCompletionMessageFunctionToolCallParam", "Function"],
    "chat_completion_message_param": ["ChatCompletionMessageParam"],
    "chat_completion_message_tool_call_param": ["ChatCompletionMessageToolCallParam"],
    "chat_completion_message_tool_call_union_param": ["ChatCompletionMessageToolCallUnionParam"],
    "chat_completion_named_tool_choice_custom_param": ["ChatCompletionNamedToolChoiceCustomParam"],
    "chat_completion_named_tool_choice_param": ["ChatCompletionNamedToolChoiceParam"],
    "chat_completion_stream_options_param": ["ChatCompletionStreamOptionsParam"],
    "chat_completion_system_message_param": ["ChatCompletionSystemMessageParam"],
    "chat_completion_tool_choice_option_param": ["ChatCompletionToolChoiceOptionParam"],
    "chat_completion_tool_message_param": ["ChatCompletionToolMessageParam"],
    "chat_completion_tool_param": ["ChatCompletionToolParam"],
    "chat_completion_tool_union_param": ["ChatCompletionToolUnionParam"],
    "chat_completion_user_message_param": ["ChatCompletionUserMessageParam"],
    "completion_create_params": ["ResponseFormat"],
}
PARAMS_HOME = "ferrogate.types.chat._params"


def load_parser():
    """The reader of types, loaded by path: the package itself need not be built."""
    spec = importlib.util.spec_from_file_location("_annotations", PACKAGE / "_annotations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.parse


parse = load_parser()


def read_table(text):
    """The modules of the table: name to a list of `(kind, name, about, content)`."""
    modules, module = {}, None
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        title, _, about = line.partition(" | ")
        if line.startswith("@"):
            module = modules.setdefault(title[2:].strip(), [])
        elif line.startswith(">"):
            name, _, items = title[2:].strip().partition(" items=")
            module.append(("shape", name, about, []))
            if items:
                module[-1][3].append(("items", items, ""))
        elif line.startswith("~"):
            name, _, paths = title[2:].partition(" = ")
            module.append(("alias", name.strip(), about, [path.strip() for path in paths.split(",")]))
        else:
            names, _, annotation = title.partition(" ")
            module[-1][3].append((names, annotation, about))
    return modules


class Stub:
    """One module's stub and the imports it needs."""

    def __init__(self, module):
        self.module = module
        self.imports = {}
        self.typing = set()
        self.lines = []

    def refer(self, path):
        """A name for a shape, imported if it lives elsewhere; renamed where two have the same name."""
        module, _, name = path.rpartition(".")
        if module in ("", self.module):
            return name
        self.imports.setdefault(f"ferrogate.{module}", set()).add(name)
        return name

    def annotation(self, kind):  # noqa: PLR0911  # one per kind of type
        """A type as Python writes it."""
        word = kind[0]
        if word == "any":
            self.typing.add("Any")
            return "Any"
        if word == "null":
            return f"{self.annotation(kind[1])} | None"
        if word == "lit":
            self.typing.add("Literal")
            return f"Literal[{', '.join(repr(one).replace(chr(39), chr(34)) for one in kind[1])}]"
        if word == "list":
            return f"list[{self.annotation(kind[1])}]"
        if word == "dict":
            return f"dict[str, {self.annotation(kind[1])}]"
        if word == "one":
            return " | ".join(self.refer(path) for _, path in kind[2])
        return self.refer(kind[1]) if word == "ref" else word

    def shape(self, name, about, fields):
        """The class of a shape."""
        self.typing.add("Any")
        items = [annotation for word, annotation, _ in fields if word == "items"]
        rows = [self.field(*field) for field in fields if field[0] != "items"]
        self.lines += ["", "", f"class {name}(BaseModel):", f'    """{about}"""', ""]
        for field, annotation, _required, doc in rows:
            self.lines += [f"    {field}: {annotation}", f'    """{doc}"""']
        self.lines += ["    def __init__(", "        self,", "        *,"]
        for field, annotation, required, _doc in sorted(rows, key=lambda row: not row[2]):
            self.lines.append(f"        {field}: {annotation}{'' if required else ' = ...'},")
        self.lines += ["        **values: Any,", "    ) -> None: ..."]
        for item in items:
            inner = next(row[1] for row in rows if row[0] == item).removeprefix("list[").removesuffix("]")
            self.page(name, inner)

    def page(self, name, inner):
        """The methods of a page."""
        later = "Async" if name.startswith("Async") else ""
        self.lines += [
            f"    def __iter__(self) -> Iterator[{inner}]: ...  # type: ignore[override]",
            *([f"    def __aiter__(self) -> AsyncIterator[{inner}]: ..."] if later else []),
            "    def has_next_page(self) -> bool: ...",
            "    def next_page_info(self) -> None: ...",
            f"    def iter_pages(self) -> {later}Iterator[{name}]: ...",
        ]

    def field(self, names, annotation, about):
        """A field: its name, type, whether it is required, and what it is about."""
        name = names.lstrip("+").rstrip("?").partition("=")[0].rstrip("?")
        required = "?" not in names
        text = self.annotation(parse(annotation))
        return name, text if required or text == "Any" else f"{text} | None", required, about

    def alias(self, name, about, paths):
        """Another name of a shape, or a union; the same name of another module is handed on."""
        if [path.rpartition(".")[2] for path in paths] == [name]:
            self.imports.setdefault(f"ferrogate.{paths[0].rpartition('.')[0]}", set()).add(f"{name} as {name}")
            return
        self.typing.add("TypeAlias")
        self.lines += ["", f"{name}: TypeAlias = {' | '.join(self.refer(path) for path in paths)}", f'"""{about}"""']

    def text(self):
        """The whole stub."""
        head = [f"# {HEADER}"]
        if any("Iterator[" in line for line in self.lines):
            head.append("from collections.abc import AsyncIterator, Iterator")
        if self.typing:
            head.append(f"from typing import {', '.join(sorted(self.typing))}")
        head.append("")
        if any("(BaseModel)" in line for line in self.lines):
            head.append("from ferrogate._core import BaseModel")
        for module, names in sorted(self.imports.items()):
            head.append(f"from {module} import {', '.join(sorted(names))}")
        return "\n".join(head + self.lines) + "\n"


def snake(name):
    """`ChatCompletion` as a module is called."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def lazy_module(about, names):
    """The text of a module that makes its names when asked."""
    rows = "".join(f"    {word!r}: {where!r},\n".replace("'", '"') for word, where in names.items())
    return (
        f'"""{about}"""\n\n# {HEADER}\n\nfrom ferrogate._lazy import module\n\n'
        f"__getattr__, __dir__, __all__ = module(__name__, {{\n{rows}}})\n"
    )


def shape_modules(modules):
    """The files of the shapes' own modules, and what the packages above export of them."""
    files, exports = {}, {}
    for module, entries in modules.items():
        stub, names = Stub(module), {}
        for kind, name, about, content in entries:
            if kind == "shape":
                stub.shape(name, about, content)
                names[name] = f"{module}.{name}"
            else:
                stub.alias(name, about, content)
                names[name] = "|".join(content)
        path = module.replace(".", "/")
        files[f"{path}.py"] = lazy_module(f"Shapes: {', '.join(names)}.", names)
        files[f"{path}.pyi"] = stub.text()
        package, _, leaf = module.rpartition(".")
        # A package exports the class its module is named after, and the other names of shapes.
        told = [name for name in names if snake(name) == leaf or name.startswith("ChatCompletionMessageToolCall")]
        exports.setdefault(package, {})[leaf] = {name: names[name] for name in told}
    exports.pop("", None)
    return files, exports


def params_modules(files, exports):
    """The modules of the words of requests."""
    for leaf, names in PARAMS.items():
        path = f"types/chat/{leaf}"
        files[f"{path}.py"] = lazy_module(
            f"For requests: {', '.join(names)}.", {name: f"={PARAMS_HOME}:{name}" for name in names}
        )
        rows = "".join(f"from {PARAMS_HOME} import {name} as {name}\n" for name in names)
        files[f"{path}.pyi"] = f"# {HEADER}\n{rows}"
        told = [name for name in names if name.startswith("ChatCompletion")]
        exports["types.chat"][leaf] = {name: f"={PARAMS_HOME}:{name}" for name in told}


def packages(files, exports):
    """The packages: what openai-python's export, and the modules below them."""
    for package, leaves in exports.items():
        names, stub = {}, []
        below = [other.rpartition(".")[2] for other in exports if other.rpartition(".")[0] == package]
        for leaf, told in sorted(leaves.items()):
            names.update(told)
            stub += [f"from ferrogate.{package}.{leaf} import {name} as {name}" for name in told]
        names.update(dict.fromkeys(sorted([*leaves, *below]), ""))
        stub += [f"from ferrogate.{package} import {leaf} as {leaf}" for leaf in sorted([*leaves, *below])]
        path = package.replace(".", "/")
        files[f"{path}/__init__.py"] = lazy_module("Classes of answers, and words for requests.", names)
        files[f"{path}/__init__.pyi"] = f"# {HEADER}\n" + "\n".join(stub) + "\n"


def make():
    """All files, by their path below the package."""
    files, exports = shape_modules(read_table(TABLE.read_text()))
    params_modules(files, exports)
    packages(files, exports)
    return files


def stale():
    """The files that are not as they would be made now, and those that would not be made."""
    files = make()
    wrong = [path for path, text in files.items() if not _same(PACKAGE / path, text)]
    found = [path for path in (PACKAGE / "types").rglob("*.py*") if path.suffix in (".py", ".pyi")]
    extra = [str(path.relative_to(PACKAGE)) for path in found if HEADER in path.read_text()]
    return wrong + [path for path in extra if path not in files]


def _same(path, text):
    return path.is_file() and path.read_text() == text


def main():
    """Write or check."""
    if "--check" in sys.argv:
        wrong = stale()
        print("\n".join(wrong))
        return bool(wrong)
    for path, text in make().items():
        (PACKAGE / path).parent.mkdir(parents=True, exist_ok=True)
        (PACKAGE / path).write_text(text)
    return False


if __name__ == "__main__":
    sys.exit(main())
