"""Let code that catches the real `openai` package's errors catch ours as well.

    import ferrogate.compat.openai
    ferrogate.compat.openai.install()

After that `except openai.RateLimitError` and `except ferrogate.RateLimitError` both catch a rate limit met here. Only
errors are bridged; answers are still ferrogate's own classes, which read alike but are no instances of openai's.
"""

from ferrogate import _exceptions


def install():
    """From now on raise errors that are openai's too.

    Raises `ImportError` where the openai package is not installed. Doing it twice is doing it once.
    """
    import openai

    if _exceptions.variants:
        return
    for cls in list(vars(_exceptions).values()):
        if isinstance(cls, type) and issubclass(cls, _exceptions.OpenAIError):
            theirs = _counterpart(cls, openai)
            if theirs is not None:
                _exceptions.variants[cls] = _both(cls, theirs)


def uninstall():
    """Raise only our own errors again; those already raised stay what they are."""
    _exceptions.variants.clear()


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
