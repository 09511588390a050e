"""What `cast_to=` and `parse(to=…)` name, made of a body: our shapes, pydantic models, generics, httpx responses."""

import json
import types
import typing

from ferrogate._core import BaseModel


def cast(to, content, response=None):  # noqa: PLR0911  # one per kind of type
    """Make a body into what `to` names; `TypeError` for what cannot be made of one."""
    to = _bare(to)
    if to in (None, type(None)):
        return None
    if to is bytes:
        return content
    name, module = getattr(to, "__name__", ""), getattr(to, "__module__", "").split(".")[0]
    if name == "Response" and module in ("httpx", "httpx2"):
        return _of_httpx(to, content, response)
    if name == "Response" and module == "ferrogate":
        return response.http_response
    if isinstance(to, type) and name == "HttpxBinaryResponseContent":
        from ferrogate._binary import HttpxBinaryResponseContent

        return HttpxBinaryResponseContent(response._received)
    if to is str:
        return response._decoded(content)
    try:
        value = json.loads(content)
    except ValueError:
        return response._decoded(content)
    return construct(to, value)


def construct(to, value):  # noqa: PLR0911  # as above
    """A value as a type; what does not fit is given as it came, as openai's client does."""
    to = _bare(to)
    origin, inner = typing.get_origin(to), typing.get_args(to)
    if origin in (typing.Union, types.UnionType):
        fitting = [one for one in inner if fits(one, value)]
        return construct(fitting[0], value) if fitting else construct(inner[0], value)
    if origin is list and isinstance(value, list):
        return [construct(inner[0], item) for item in value]
    if origin is dict and isinstance(value, dict):
        return {key: construct(inner[1], item) for key, item in value.items()}
    if isinstance(to, type) and isinstance(value, dict):
        if issubclass(to, BaseModel):
            return to.model_construct(**value)
        if hasattr(to, "model_validate"):
            # A pydantic model of the caller's, or of the real openai.
            return to.construct(**value) if to.__module__.startswith("openai") else to.model_validate(value)
    if to is float and type(value) is int:
        return float(value)
    return value


def fits(to, value):  # noqa: C901, PLR0911  # as above
    """Whether a value is what a type says, one level deep."""
    to = _bare(to)
    origin, inner = typing.get_origin(to), typing.get_args(to)
    if to in (typing.Any, object):
        return True
    if to is None or to is type(None):
        return value is None
    if origin is typing.Literal:
        return value in inner
    if origin in (typing.Union, types.UnionType):
        return any(fits(one, value) for one in inner)
    if origin is list:
        return isinstance(value, list) and all(fits(inner[0], item) for item in value)
    if origin is dict:
        return isinstance(value, dict)
    if to is float:
        return type(value) in (int, float)
    if not isinstance(to, type):
        return True
    if to in (int, str, bool):
        return type(value) is to
    if not isinstance(value, dict):
        return False
    hints = typing.get_type_hints(to)
    named = ((name, hint) for name, hint in hints.items() if not name.startswith("_"))
    return all(fits(hint, value[name]) if name in value else _may_miss(to, name, hint) for name, hint in named)


def _may_miss(to, name, hint):
    return name in vars(to) or type(None) in typing.get_args(hint)


def _bare(to):
    if typing.get_origin(to) is typing.Annotated:
        return typing.get_args(to)[0]
    return getattr(to, "__value__", to)


def _of_httpx(to, content, response):
    import importlib

    package = importlib.import_module(to.__module__.split(".")[0])
    request = package.Request(response.method, response.url, headers=response.http_request.headers.items())
    # The bytes are decoded already.
    gone = ("content-encoding", "transfer-encoding", "content-length")
    headers = [(name, value) for name, value in response._received.headers if name not in gone]
    return to(response.status_code, headers=headers, content=content, request=request)
