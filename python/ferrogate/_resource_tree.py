"""The modules of `ferrogate.resources`, made from the table of endpoints when they are imported.

A module stands for a resource and holds its two classes and those of the resources below it. As in the openai package a
resource with others below it has a module of its own name as well: `resources.chat.chat`, `resources.chat.completions`.
"""

import sys
from importlib import import_module
from importlib.machinery import ModuleSpec

from ferrogate import _core

ROOT = "ferrogate.resources"
PLACE = "<the resources of ferrogate>"


class Finder:
    """Finds the modules of the table; the hook's answer for `PLACE`."""

    def __init__(self, path):
        if path != PLACE:
            raise ImportError(f"{path} is not {PLACE}")

    def find_spec(self, name, _target=None):
        """What Python's import asks."""
        path = _path(name)
        if path is None:
            return None
        spec = ModuleSpec(name, self, origin=PLACE, is_package=name == f"{ROOT}.{path}")
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(PLACE)
        return spec

    def create_module(self, _spec):
        """A module as all others."""

    def exec_module(self, module):
        """Give a module its names."""
        fill(vars(module))


def grow(_path):
    """The `__path__` of `ferrogate.resources`, from where its modules are made."""
    if Finder not in sys.path_hooks:
        sys.path_hooks.append(Finder)
    return [PLACE]


def _path(name):
    """The resource that a module stands for; `None` where there is none."""
    path = name.removeprefix(f"{ROOT}.")
    known = _core._resources()
    if path in known:
        return path
    parent, _, leaf = path.rpartition(".")
    return parent if parent in known and parent.rpartition(".")[2] == leaf else None


def _below(path):
    return [one for one in _core._resources() if one.rpartition(".")[0] == path]


def _word(path):
    """The name of a resource's class; a resource may be another one in another place."""
    name = _core._resource(path)[0]
    return _word(name[2:]) if name.startswith("= ") else name


def fill(namespace):
    """Give a module `__getattr__`, `__dir__`, `__all__`, and a line of documentation."""
    name = namespace["__name__"]
    path = "" if name == ROOT else _path(name)
    classes = {}
    for one in ([path] if path else []) + (_below(path) if name in (ROOT, f"{ROOT}.{path}") else []):
        word = _word(one)
        classes |= {word: (one, False), f"Async{word}": (one, True)}

    def getattr_(word):
        if word in classes:
            from ferrogate._resources import resource_class

            value = resource_class(*classes[word])
        elif _path(f"{name}.{word}") is not None:
            value = import_module(f"{name}.{word}")
        else:
            raise AttributeError(f"module {name!r} has no attribute {word!r}")
        namespace[word] = value
        return value

    def dir_():
        return sorted({*namespace, *classes})

    namespace.setdefault("__doc__", None)
    if path:
        namespace["__doc__"] = f"Resources: {', '.join(classes)}."
    namespace.update(__getattr__=getattr_, __dir__=dir_, __all__=list(classes))
