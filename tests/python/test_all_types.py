"""`ferrogate.types` holds all of `openai.types`: compared with the installed openai package, module by module."""

import importlib
import importlib.util
import inspect
import pickle
import pkgutil
import typing
from pathlib import Path

import pytest

from ferrogate import BaseModel, _core
from ferrogate._annotations import entry, parse

openai = pytest.importorskip("openai", minversion="3.3.1", reason="compares with the openai package")
pydantic = pytest.importorskip("pydantic")
ROOT = Path(__file__).resolve().parents[2]


def load_importer():
    spec = importlib.util.spec_from_file_location("import_types", ROOT / "python" / "tools" / "import_types.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


importer = load_importer()
MODULES = importer.modules()
SOURCES = {name: importer.Source(module) for name, module in MODULES.items()}
MODELS = [
    (name.replace("openai.", "ferrogate.", 1), cls)
    for name, source in SOURCES.items()
    for _, cls in source.classes()
    if hasattr(cls, "model_fields")
]
WORDS = [
    (name.replace("openai.", "ferrogate.", 1), cls)
    for name, source in SOURCES.items()
    for _, cls in source.classes()
    if issubclass(cls, dict)
]


def ours(home, cls):
    return getattr(importlib.import_module(home), cls.__name__)


@pytest.mark.skipif(openai.__version__ != "3.3.1", reason="the table is of 3.3.1")
def test_the_table_is_what_the_importer_writes():
    assert importer.TABLE.read_text() == importer.table(), "run python python/tools/import_types.py"


def test_every_name_is_there():
    missing = [
        f"{name}.{word}"
        for name, module in MODULES.items()
        for word in getattr(module, "__all__", [])
        if not hasattr(importlib.import_module(name.replace("openai.", "ferrogate.", 1)), word)
    ]
    assert missing == []


def test_packages_offer_the_same():
    for name, module in MODULES.items():
        if hasattr(module, "__path__"):
            here = importlib.import_module(name.replace("openai.", "ferrogate.", 1))
            offered = {word for word in vars(module) if word[0].isupper()} - {"TYPE_CHECKING"}
            assert offered - set(dir(here)) == set(), name
            below = {info.name for info in pkgutil.iter_modules(module.__path__)}
            assert below - {info.name for info in pkgutil.iter_modules(here.__path__)} == set(), name


def test_every_model_has_the_same_fields():
    assert len(MODELS) > 2000
    wrong = []
    for home, cls in MODELS:
        theirs = [(name, field.alias or name, field.is_required()) for name, field in cls.model_fields.items()]
        rows = [row for row in _core._fields(ours(home, cls)) if not row[4]]
        if [(name, key, required) for name, key, _, required, *_ in rows] != theirs:
            wrong.append(f"{home}.{cls.__name__}")
    assert wrong == []


def test_every_field_is_of_the_same_type():
    wrong = []
    for home, cls in MODELS:
        hints = importer.hints(cls)
        for name, _, said, _, extension, _, place in _core._fields(ours(home, cls)):
            if extension:
                continue
            theirs = parse(importer.expression(hints[name]))
            if spelled(parse(said.removesuffix("?")), place) != spelled(without_null(theirs), "types"):
                wrong.append(f"{home}.{cls.__name__}.{name}: {said}")
    assert wrong == []


def without_null(kind):
    return kind[1] if kind[0] == "null" else kind


def spelled(kind, home):
    """A type with its names of unions spelled out, so that it does not matter by which name it is told."""
    word, *inner = kind
    if word == "ref":
        place, sign, name, rest, _ = entry(inner[0], home)
        return spelled(parse(rest), place) if sign == "~" else f"{place}.{name}"
    if word == "one":
        return (word, inner[0], [(said, spelled(("ref", path), home)) for said, path in inner[1]])
    if word == "union":
        return (word, [spelled(case, home) for case in inner[0]])
    if word in {"list", "dict", "iter", "null"}:
        return (word, spelled(inner[0], home))
    return (word, sorted(map(str, inner[0]))) if word == "lit" else kind


def test_every_typed_dict_has_the_same_keys():
    assert len(WORDS) > 1000
    wrong = []
    for home, cls in WORDS:
        made = ours(home, cls)
        hints = importer.hints(cls)
        if set(made.__annotations__) != set(hints) or made.__required_keys__ != needed(cls, hints):
            wrong.append(f"{home}.{cls.__name__}")
    assert wrong == []


def needed(cls, hints):
    """The keys that words of a request must have. openai's own `__required_keys__` misses what is said in texts."""
    base = importer.base_of(cls)
    above = importer.hints(base) if base else {}
    said = {name: importer.required(hint) for name, hint in hints.items() if name not in above}
    own = {name for name, word in said.items() if word == "Required" or (cls.__total__ and not word)}
    return own | needed(base, above) if base else own


# -- samples


def sample(annotation, depth=0):  # one per kind of type
    """A value that openai's type takes."""
    bare, _ = importer.unwrapped(annotation)
    origin, inner = typing.get_origin(bare), typing.get_args(bare)
    if origin is typing.Literal:
        return inner[0]
    if importer.types.UnionType is origin or origin is typing.Union:
        return sample(inner[0], depth)
    if origin in (list, typing.Iterable, importer.collections.abc.Iterable):
        return [sample(inner[0], depth)] if depth < 6 else []
    if origin is dict:
        return {"key": sample(inner[1], depth)}
    if inspect.isclass(bare) and hasattr(bare, "model_fields"):
        return content(bare, depth + 1)
    plain = {str: "text", int: 3, float: 2, bool: True, object: "anything", type(None): None}
    return plain.get(bare, "anything")


def content(cls, depth=0):
    """The JSON of an answer; deep inside only with what it must have."""
    hints = importer.hints(cls)
    fields = cls.model_fields.items()
    return {f.alias or name: sample(hints[name], depth) for name, f in fields if f.is_required() or depth < 3}


def pairs_of(theirs, answer, path=""):
    """The pairs of objects at the same place in openai's answer and in ours."""
    if isinstance(theirs, pydantic.BaseModel):
        yield path, theirs, answer
        for name in type(theirs).model_fields:
            yield from pairs_of(getattr(theirs, name), getattr(answer, name), f"{path}.{name}")
    elif isinstance(theirs, list):
        for index, value in enumerate(theirs):
            yield from pairs_of(value, answer[index], f"{path}[{index}]")
    elif isinstance(theirs, dict):
        for key, value in theirs.items():
            yield from pairs_of(value, answer[key], f"{path}[{key}]")


def test_samples_of_every_model_read_as_openais():
    wrong = []
    for home, cls in MODELS:
        body = content(cls)
        answer = ours(home, cls).model_validate(body)
        theirs = cls.construct(**body)
        for path, one, other in pairs_of(theirs, answer):
            if type(other).__name__ != type(one).__name__.partition("[")[0]:
                wrong.append(f"{home}.{cls.__name__}{path}: {type(one).__name__} but {type(other).__name__}")
        if answer.model_dump(by_alias=True) != theirs.model_dump(by_alias=True):
            wrong.append(f"{home}.{cls.__name__}: dumps differ")
    assert wrong == []


# -- the Python side


def test_words_are_checked_by_pydantic():
    from ferrogate.types.chat import ChatCompletionMessageParam
    from ferrogate.types.responses import ResponseInputItemParam

    adapter = pydantic.TypeAdapter(ChatCompletionMessageParam)
    assert adapter.validate_python({"role": "user", "content": "hi"}) == {"role": "user", "content": "hi"}
    with pytest.raises(pydantic.ValidationError):
        adapter.validate_python({"role": "user"})
    item = {"type": "function_call_output", "call_id": "c", "output": "o"}
    assert pydantic.TypeAdapter(ResponseInputItemParam).validate_python(item) == item


def test_annotations_are_told():
    from ferrogate.types import CompletionUsage
    from ferrogate.types.chat import ChatCompletion, ChatCompletionUserMessageParam
    from ferrogate.types.chat.chat_completion import Choice

    told = typing.get_type_hints(ChatCompletion)
    assert told["choices"] == list[Choice]
    assert told["usage"] == CompletionUsage | None
    assert inspect.get_annotations(ChatCompletion)["id"] is str
    assert typing.get_type_hints(ChatCompletionUserMessageParam)["role"] == typing.Literal["user"]


def test_answers_of_unions_are_objects():
    from ferrogate.types.responses import Response, ResponseOutputMessage

    text = {"type": "output_text", "text": "Hi", "annotations": []}
    message = {"id": "m", "type": "message", "role": "assistant", "status": "completed", "content": [text, text]}
    answer = Response.construct(id="r", output=[{"type": "reasoning", "id": "x", "summary": []}, message])
    assert isinstance(answer.output[1], ResponseOutputMessage)
    assert answer.output_text == "HiHi"
    match answer.output[1]:
        case ResponseOutputMessage(role="assistant", content=[first, _]):
            assert first.text == "Hi"
        case _:
            pytest.fail("the message did not match")
    copy = pickle.loads(pickle.dumps(answer))
    assert copy == answer
    assert type(copy) is Response


def test_parsed_answers_are_answers():
    from ferrogate.types.chat import ChatCompletion, ParsedChatCompletion

    answer = ParsedChatCompletion.construct(choices=[{"index": 0, "message": {"role": "assistant", "content": "x"}}])
    assert issubclass(ParsedChatCompletion, ChatCompletion)
    assert isinstance(answer, BaseModel)
    assert answer.choices[0].message.parsed is None
    assert type(answer.choices[0].message).__name__ == "ParsedChatCompletionMessage"
