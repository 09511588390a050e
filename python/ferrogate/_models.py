"""What answers are asked rarely: schemas, fields, notebooks, picking. Loaded when first asked."""

import html
from types import MappingProxyType

from ferrogate import _core
from ferrogate._annotations import entry, parse

_WORDS = {"str": "string", "int": "integer", "float": "number", "bool": "boolean", "none": "null"}


class FieldInfo:
    """A field of a class: `annotation` (as the table writes it), `default`, `alias`, `description`."""

    __slots__ = ("alias", "annotation", "default", "description", "required")

    def __init__(self, annotation, required, alias, description):
        self.annotation = annotation
        self.required = required
        self.default = ... if required else None
        self.alias = alias
        self.description = description

    def is_required(self):
        """Whether an answer must have it."""
        return self.required

    def get_default(self, **_options):
        """What it is where the answer does not have it."""
        return

    def __repr__(self):
        default = "" if self.required else " default=None"
        return f"FieldInfo(annotation={self.annotation} required={self.required}{default})"


def model_fields(cls):
    """Field names and what is known of each."""
    return MappingProxyType(
        {
            name: FieldInfo(annotation, required, key if key != name else None, about)
            for name, key, annotation, required, _extension, about, _home in _core._fields(cls)
        }
    )


# -- schemas


def json_schema(cls):
    """The JSON schema of a class; the shapes inside stand where they are used."""
    return _object_schema(cls, (cls,))


def _object_schema(cls, around):
    properties, required = {}, []
    for _name, key, annotation, is_required, _extension, about, home in _core._fields(cls):
        kind = _schema(parse(annotation), home, around)
        if is_required:
            required.append(key)
        elif kind:
            kind = {"anyOf": [kind, {"type": "null"}], "default": None}
        properties[key] = {**kind, "description": about} if about else kind
    schema = {"title": cls.__name__, "type": "object", "properties": properties, "additionalProperties": True}
    if cls.__doc__:
        schema["description"] = cls.__doc__
    if required:
        schema["required"] = required
    return schema


def _schema(kind, home, around):  # noqa: PLR0911  # one per kind of type
    word = kind[0]
    if word in _WORDS:
        return {"type": _WORDS[word]}
    if word == "null":
        return {"anyOf": [_schema(kind[1], home, around), {"type": "null"}]}
    if word == "lit":
        # Providers invent words, so the known ones are examples, not a closed list.
        texts = all(isinstance(value, str) for value in kind[1])
        return {"type": "string", "examples": kind[1]} if texts else {"enum": kind[1]}
    if word == "list":
        return {"type": "array", "items": _schema(kind[1], home, around)}
    if word == "dict":
        return {"type": "object", "additionalProperties": _schema(kind[1], home, around)}
    if word == "union":
        return {"anyOf": [_schema(case, home, around) for case in kind[1]]}
    if word == "one":
        return {"anyOf": [_schema(("ref", path), home, around) for path in dict(map(reversed, kind[2]))]}
    return _reference(kind[1], home, around) if word == "ref" else {}


def _reference(path, home, around):
    home, sign, name, rest, _lines = entry(path, home)
    if sign == "~":
        return _schema(parse(rest), home, around)
    if sign != ">":
        return {"type": "object"}
    inner = _core._class(f"{home}.{name}")
    # A shape inside itself is any object: a schema without references cannot say more.
    return {"type": "object"} if inner in around else _object_schema(inner, (*around, inner))


def core_schema(cls):
    """How pydantic checks and writes a field of a class of ours."""
    from pydantic_core import core_schema as pydantic

    return pydantic.no_info_plain_validator_function(
        cls.model_validate,
        serialization=pydantic.plain_serializer_function_ser_schema(_serialise, info_arg=True),
    )


def _serialise(value, info):
    words = ("exclude_unset", "exclude_defaults", "exclude_none")
    options = {word: getattr(info, word) for word in words}
    return value.model_dump(mode=info.mode, by_alias=info.by_alias or False, **options)


# -- what openai-python's classes say beyond their fields


def _content(answer):
    for item in answer.output or ():
        if item.type == "message":
            yield from item.content or ()


@property
def output_text(answer):
    """The texts of an answer's messages, one after the other."""
    return "".join(part.text for part in _content(answer) if part.type == "output_text")


@property
def output_parsed(answer):
    """What the first text of an answer was parsed into; None where there is none."""
    parsed = (part.parsed for part in _content(answer) if part.type == "output_text" and part.parsed)
    return next(parsed, None)


# -- pages


def _next_page_info(page):
    """What asks for the next page: parameters, or `None` at the end."""
    kind = type(page).__name__
    if page.get("has_more") is False or not page.data:
        return None
    if "ConversationCursorPage" in kind:
        after = page.get("last_id")
    elif "NextCursorPage" in kind:
        after = page.get("next")
    elif "CursorPage" in kind:
        after = getattr(page.data[-1], "id", None)
    else:
        after = None
    return {"after": after} if after else None


def _has_next_page(page):
    """Whether there is a page after this one."""
    return _next_page_info(page) is not None


def _following(page):
    """How the next page is asked for."""
    info = _next_page_info(page)
    if info is None:
        raise RuntimeError("there is no next page; check `.has_next_page()` first")
    client, endpoint, said = page._more
    return client._again(endpoint, {**said, **info})


def _iter_pages(page):
    """This page and those after it, each asked for when it is needed."""
    while True:
        yield page
        if not page.has_next_page():
            return
        page = page.get_next_page()


async def _iter_pages_later(page):
    """This page and those after it, each asked for when it is needed."""
    while True:
        yield page
        if not page.has_next_page():
            return
        page = await page.get_next_page()


def _items(page):
    """The things of this page and of those after it."""
    for one in page.iter_pages():
        yield from one.data or ()


async def _items_later(page):
    """The things of this page and of those after it."""
    async for one in page.iter_pages():
        for item in one.data or ():
            yield item


def page_methods(name):
    """What the class of a page has beyond its fields."""
    methods = {"has_next_page": _has_next_page, "next_page_info": _next_page_info, "get_next_page": _following}
    # Annotations name what a page holds: `SyncCursorPage[FileObject]`.
    methods["__class_getitem__"] = classmethod(lambda cls, _item: cls)
    if name.startswith("Async"):
        return methods | {"iter_pages": _iter_pages_later, "__aiter__": _items_later}
    return methods | {"iter_pages": _iter_pages, "__iter__": _items}


# -- picking


def pick(value, include, exclude):
    """A dump with only what `include` names and without what `exclude` names, as pydantic reads these words."""
    if isinstance(value, dict):
        keys = list(value)
    elif isinstance(value, list):
        keys = list(range(len(value)))
    else:
        return value
    picked = {}
    for key in keys:
        kept, inside = _word(include, key, len(keys))
        left_out, outside = _word(exclude, key, len(keys))
        if (include is None or kept) and not (left_out and outside is None):
            picked[key] = pick(value[key], inside, outside)
    return picked if isinstance(value, dict) else list(picked.values())


def _word(words, key, length):
    """Whether a key is named, and what is said of its inside."""
    if words is None:
        return False, None
    for name in (key, key - length if isinstance(key, int) else key, "__all__"):
        if name in words:
            inside = words[name] if isinstance(words, dict) else True
            if inside is not False and inside is not None:
                return True, None if inside is True or inside is ... else inside
    return False, None


# -- what answers were parsed into


def foreign(value, options):
    """Dump an object of another library: pydantic's models and dataclasses as their fields, the rest as it is."""
    if isinstance(value, type):
        return value
    if hasattr(value, "model_dump"):
        return value.model_dump(**options)
    if hasattr(value, "__pydantic_config__"):
        from pydantic import TypeAdapter

        return TypeAdapter(type(value)).dump_python(value, **options)
    if hasattr(value, "__dataclass_fields__"):
        from dataclasses import asdict

        return asdict(value)
    return value


# -- notebooks


def _text(answer):
    """The words of an answer, those of several choices one after the other."""
    texts = []
    for choice in answer.get("choices") or []:
        said = choice.get("message") or choice.get("delta")
        content = said.get("content") if said is not None else None
        if isinstance(content, str):
            texts.append(content)
        for call in (said.get("tool_calls") or []) if said is not None else []:
            function = call.get("function") or call.get("custom") or {}
            texts.append(f"`{function.get('name')}({function.get('arguments') or function.get('input') or ''})`")
    return "\n\n".join(texts)


def _line(answer):
    """Model, tokens, reason and price in one line."""
    usage = answer.get("usage") or {}
    parts = [answer.get("model")]
    if usage.get("total_tokens") is not None:
        parts.append(f"{usage.get('prompt_tokens')} + {usage.get('completion_tokens')} tokens")
    parts.extend(choice.get("finish_reason") for choice in answer.get("choices") or [])
    cost = usage.get("cost")
    if cost is None:
        cost = answer._hidden_params.get("response_cost")
    if cost is not None:
        parts.append(f"${cost:.6f}")
    return " · ".join(str(part) for part in parts if part is not None)


def repr_markdown(answer):
    """An answer for a notebook that renders Markdown; `None` for what is no answer."""
    if not answer.get("choices"):
        return None
    return f"{_text(answer)}\n\n*{_line(answer)}*"


def repr_html(answer):
    """An answer for a notebook that renders HTML only; `None` for what is no answer."""
    if not answer.get("choices"):
        return None
    text, line = html.escape(_text(answer)), html.escape(_line(answer))
    return f'<div style="white-space: pre-wrap">{text}</div><div><small>{line}</small></div>'
