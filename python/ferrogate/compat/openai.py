"""The two ways to be openai to frameworks that ask `isinstance(x, openai.…)`.

Where the real package is installed:

    import ferrogate.compat.openai
    ferrogate.compat.openai.install()

After that clients, answers, chunks, events, pages, streams and errors made here are instances of openai's classes, at
the price of making its objects. `except openai.RateLimitError` and `except ferrogate.RateLimitError` both catch a rate
limit met here, and `answer.ferrogate` and `answer._hidden_params` still tell who answered.

Where it is not, `alias()` has `import openai` give ferrogate's modules.
"""

from ferrogate import _core, _exceptions
from ferrogate.compat._alias import alias, unalias

__all__ = ["alias", "install", "unalias", "uninstall"]
_undone = []


def install():
    """From now on give answers and raise errors that are openai's, and have clients pass as openai's.

    Raises `ImportError` where the openai package is not installed. Doing it twice is doing it once. What was given
    before stays what it is.
    """
    import openai

    if _undone:
        return
    _bridge_errors(openai)
    _bridge_answers(openai)
    _bridge_faces(openai)


def uninstall():
    """Give our own answers and errors again; what was given already stays what it is."""
    while _undone:
        _undone.pop()()


def _bridge_errors(openai):
    for cls in list(vars(_exceptions).values()):
        if isinstance(cls, type) and issubclass(cls, _exceptions.OpenAIError):
            theirs = _counterpart(cls, openai)
            if theirs is not None:
                _exceptions.variants[cls] = _both(cls, theirs)
    _undone.append(_exceptions.variants.clear)


def _bridge_answers(openai):
    from ferrogate.compat import _answers

    for name in _answers.ASIDE:
        setattr(openai.BaseModel, name, _answers.aside(name))
        _undone.append(lambda name=name: delattr(openai.BaseModel, name))
    _core._set_maker(_answers.make)
    _undone.append(lambda: _core._set_maker(None))


def _bridge_faces(openai):
    """Clients pass as openai's; responses that are read by the caller are made of both classes."""
    from openai import _legacy_response, _response

    from ferrogate import _binary, _client, _raw

    for ours in (_client.OpenAI, _client.AsyncOpenAI):
        _client.passing_as[ours] = type(ours.__name__, (ours, getattr(openai, ours.__name__)), {})
    _undone.append(_client.passing_as.clear)
    _replace(_binary, "HttpxBinaryResponseContent", _legacy_response.HttpxBinaryResponseContent)
    _replace(_raw, "RawResponse", _legacy_response.LegacyAPIResponse)
    for name in ("APIResponse", "AsyncAPIResponse"):
        _replace(_raw, name, getattr(_response, name))


def _replace(module, name, theirs):
    ours = getattr(module, name)
    setattr(module, name, type(name, (ours, theirs), {"__module__": ours.__module__, "__doc__": ours.__doc__}))
    _undone.append(lambda: setattr(module, name, ours))


def _counterpart(cls, openai):
    """Their class of the same name, or that of the nearest class ours derives from."""
    for ancestor in cls.__mro__:
        theirs = getattr(openai, ancestor.__name__, None)
        # openai.Timeout is no error but httpx's record of time limits.
        is_error = isinstance(theirs, type) and issubclass(theirs, Exception)
        if is_error and ancestor.__module__ == cls.__module__:
            return theirs
    return None


def _both(cls, theirs):
    """A class that is ours first: constructor, attributes and pickling are ours; theirs only names it."""
    return type(
        cls.__name__,
        (cls, theirs),
        {
            "__module__": cls.__module__,
            "__qualname__": cls.__qualname__,
            "__doc__": cls.__doc__,
            "__init__": _initialise(cls),
            "__reduce__": _reduce(cls),
        },
    )


def _initialise(cls):
    """Our constructor with `super()` kept on our side: theirs would ask for httpx objects."""

    def __init__(self, *args, **options):  # noqa: N807  # a method of a class made below
        made = cls(*args, **options)
        self.args = made.args
        self.__dict__.update(made.__dict__)

    return __init__


def _reduce(cls):
    """Pickled as an error of ours, which every process knows; unpickled as what is installed there."""

    def __reduce__(self):  # noqa: N807  # as above
        return rebuild, (cls, self.args, dict(self.__dict__))

    return __reduce__


def rebuild(cls, args, state):
    """Make an error again, of both trees where `install` was called."""
    return _exceptions._rebuild(_exceptions.variants.get(cls, cls), args, state)
