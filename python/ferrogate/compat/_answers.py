"""Answers as objects of the real openai package: what `ferrogate.compat.openai` has the core make of each.

The object is made by openai's own `construct_type` from the same JSON; what it was made of stays with it as `_view`,
so that `_hidden_params` and `ferrogate` are still told.
"""

from functools import cache
from importlib import import_module

from ferrogate import _core

ASIDE = ("ferrogate", "_hidden_params", "_response", "_response_headers", "_response_ms")
_SNAPSHOTS = "openai.lib.streaming.responses._events"


def make(answer):
    """The openai object of a view or a stream; lists and dicts of views as they are, of openai objects."""
    if isinstance(answer, _core.BaseModel):
        return _object(answer)
    if isinstance(answer, _core.Stream):
        return _stream_class(answer._is_async)(answer)
    if type(answer) is list:
        return [make(one) for one in answer]
    return answer


def _object(view):
    from openai._models import add_request_id, construct_type

    content = plain(view)
    theirs = class_of(type(view), "snapshot" in content)
    if theirs is None:
        return view
    made = construct_type(type_=theirs, value=content)
    if hasattr(made, "__dict__"):
        add_request_id(made, getattr(view, "_request_id", None))
        object.__setattr__(made, "_view", view)
    return made


def plain(value):
    """The content of views as dicts; all else as it is, the instances of users' own classes among it."""
    if isinstance(value, _core.BaseModel):
        value = value.__reduce__()[1][1]
    if type(value) is dict:
        return {name: plain(one) for name, one in value.items()}
    if type(value) is list:
        return [plain(one) for one in value]
    return value


@cache
def class_of(ours, has_snapshot=False):
    """The openai class of the same name; `None` where openai has none."""
    path = f"{ours.__module__}.{ours.__name__}".removeprefix("ferrogate.")
    if path.startswith("pagination."):
        return _page_class(ours)
    if has_snapshot and ours.__module__.startswith("ferrogate.types.responses."):
        return getattr(import_module(_SNAPSHOTS), ours.__name__, None) or named(path)
    return named(path)


def named(path):
    """What stands at a place of the openai package; `None` where nothing does."""
    module, _, name = path.rpartition(".")
    try:
        return getattr(import_module(f"openai.{module}"), name, None)
    except ModuleNotFoundError:
        return None


def _page_class(ours):
    """Openai's page whose next pages are asked for by our client."""
    from ferrogate._models import page_methods

    kind = ours.__name__.partition("[")[0]
    theirs = named(f"pagination.{kind}")
    item = named(_item_of(ours)) if theirs is not None else None
    if item is None:
        return theirs
    methods = page_methods(kind)
    # Theirs counts from their own records of the request, which are not here.
    own = {name: methods[name] for name in methods if name != "next_page_info"}
    following = methods["next_page_info"]
    own |= {"__module__": theirs.__module__, "next_page_info": lambda page: following(page._view)}
    own |= {"has_next_page": lambda page: page.next_page_info() is not None, "get_next_page": _following}
    return type(theirs)(ours.__name__, (theirs[item],), own)


def _following(page):
    info = page.next_page_info()
    if info is None:
        raise RuntimeError("there is no next page; check `.has_next_page()` first")
    client, endpoint, said = page._more
    return client._again(endpoint, {**said, **info})


def _item_of(page):
    """The path of the type of a page's items."""
    said = next(row[2] for row in _core._fields(page) if row[0] == "data")
    return said.removeprefix("list[").removesuffix("]")


@cache
def _stream_class(is_async):
    """A stream that is openai's, and reads ours."""
    import openai

    theirs = openai.AsyncStream if is_async else openai.Stream
    both = type(theirs.__name__, (theirs, _core.Stream), {"__module__": theirs.__module__})

    def start(self, stream):
        self._ours = stream

    def delegate(self, name):
        return getattr(self._ours, name)

    def handed(name):
        return lambda self, *arguments: getattr(self._ours, name)(*arguments)

    names = ("__next__", "__anext__", "__exit__", "__aexit__", "close", "aclose")
    own = {name: handed(name) for name in names if hasattr(_core.Stream, name)}
    # What `isinstance` asks: it is our stream as well.
    own |= {"__class__": property(lambda _self: both), "response": property(lambda self: self._ours.response)}
    own |= {"__init__": start, "__getattr__": delegate, "__iter__": _same, "__aiter__": _same, "__enter__": _same}
    own |= {"__aenter__": _same_later, "__module__": theirs.__module__}
    return type(theirs.__name__, (theirs,), own)


def _same(self):
    return self


async def _same_later(self):
    return self


def aside(name):
    """An attribute of openai's objects that tells what the view knew beside its content."""

    def read(self):
        view = self.__dict__.get("_view")
        if view is None:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return getattr(view, name)

    return property(read)
