"""Modules whose names are made when first asked for: the tree of `ferrogate.types` costs nothing until used."""

import sys


def module(name, names):
    """The `__getattr__`, `__dir__` and `__all__` of a module.

    `names` says what each name is: a shape's path, `path|path` for a union of shapes, `=module:name` for a name of
    another module, or an empty text for a module below this one.
    """

    def getattr_(word):
        where = names.get(word)
        if where is None:
            raise AttributeError(f"module {name!r} has no attribute {word!r}")
        value = _find(name, word, where)
        setattr(sys.modules[name], word, value)
        return value

    def dir_():
        return sorted({*vars(sys.modules[name]), *names})

    return getattr_, dir_, [word for word, where in names.items() if where]


def _find(name, word, where):
    if not where:
        from importlib import import_module

        return import_module(f"{name}.{word}")
    if where[0] == "=":
        from importlib import import_module

        home, _, there = where[1:].partition(":")
        return getattr(import_module(home), there)
    from ferrogate._core import _class

    if "|" in where:
        from typing import Union

        return Union[tuple(_class(path) for path in where.split("|"))]  # noqa: UP007  # as many as there are
    return _class(where)
