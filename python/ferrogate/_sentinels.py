"""Words for "leave this out": they are falsy, and entries of a request with such a value are not sent."""

import sys


def _also(name, own):
    """What `isinstance` sees: where openai is loaded, its class too, so that either's word is understood by both."""
    theirs = getattr(sys.modules.get("openai"), name, None)
    return theirs if isinstance(theirs, type) else own


class NotGiven:
    """The type of `NOT_GIVEN`: the caller said nothing, so a default applies."""

    __slots__ = ()
    __class__ = property(lambda _self: _also("NotGiven", NotGiven))

    def __bool__(self):
        return False

    def __repr__(self):
        return "NOT_GIVEN"

    def __reduce__(self):
        return "NOT_GIVEN"


class Omit:
    """The type of `omit`: the caller wants nothing sent, not even a default."""

    __slots__ = ()
    __class__ = property(lambda _self: _also("Omit", Omit))

    def __bool__(self):
        return False

    def __repr__(self):
        return "omit"

    def __reduce__(self):
        return "omit"


NOT_GIVEN = not_given = NotGiven()
omit = Omit()


def is_given(value):
    """Whether a caller said something: neither `NOT_GIVEN` nor `omit`."""
    return not isinstance(value, (NotGiven, Omit))


def given(arguments):
    """The arguments that were given."""
    return {name: value for name, value in arguments.items() if is_given(value)}
