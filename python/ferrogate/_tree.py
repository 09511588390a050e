"""The modules of `ferrogate.types`, made from the table of shapes when they are imported.

The package's `__path__` holds a place that is no folder, and a hook of Python's import finds modules there. Names are
made when a module is asked for them: classes of answers in Rust, words for requests in `_words.py`.
"""

import sys
from importlib.machinery import ModuleSpec

from ferrogate import _core

ROOT = "ferrogate."
PLACE = "<the types of ferrogate>"


class Finder:
    """Finds the modules of the table; the hook's answer for `PLACE`."""

    def __init__(self, path):
        if not path.startswith(PLACE):
            raise ImportError(f"{path} is no place of {PLACE}")
        self.package = path.removeprefix(PLACE)

    def find_spec(self, name, _target=None):
        """What Python's import asks."""
        found = _core._module(name.removeprefix(ROOT))
        if not found:
            return None
        spec = ModuleSpec(name, self, origin=PLACE, is_package=found[0])
        if found[0]:
            spec.submodule_search_locations.append(f"{PLACE}{name}")
        return spec

    def create_module(self, _spec):
        """A module as all others."""

    def exec_module(self, module):
        """Give a module its names."""
        fill(vars(module))

    def iter_modules(self, prefix=""):
        """What `pkgutil` asks: the modules below, and whether each is a package."""
        _, _, below = _core._module(self.package.removeprefix(ROOT))
        for leaf in below:
            yield f"{prefix}{leaf}", _core._module(f"{self.package.removeprefix(ROOT)}.{leaf}")[0]


def grow(_path):
    """The `__path__` of `ferrogate.types`, from where its modules are made."""
    if Finder not in sys.path_hooks:
        sys.path_hooks.append(Finder)
    return [f"{PLACE}ferrogate.types"]


def fill(namespace):
    """Give a module `__getattr__`, `__dir__`, `__all__`, and a line of documentation."""
    name = namespace["__name__"]
    is_package, rows, below = _core._module(name.removeprefix(ROOT))
    offered = names(name, rows)
    modules = set(below)

    def getattr_(word):
        if word in offered:
            value = make(name, *offered[word])
        elif word in modules:
            from importlib import import_module

            value = import_module(f"{name}.{word}")
        else:
            raise AttributeError(f"module {name!r} has no attribute {word!r}")
        namespace[word] = value
        return value

    def dir_():
        return sorted({*namespace, *offered, *modules})

    namespace.setdefault("__doc__", None)
    if not is_package:
        namespace["__doc__"] = f"Types: {', '.join(offered)}."
    namespace.update(__getattr__=getattr_, __dir__=dir_, __all__=list(offered))


def names(name, rows):
    """What each name of a module is: `(sign, module, rest, lines)`; `<` where it is another module's."""
    offered = {}
    for sign, word, rest, lines in rows:
        if sign == "<":
            offered.update((one, ("<", f"{name}.{word}", one, "")) for one in rest.split(","))
        else:
            offered[word] = (sign, name, word, rest, lines)
    return offered


def make(_name, sign, home, word, rest="", lines=""):
    """What a name stands for."""
    if sign == "<":
        from importlib import import_module

        return getattr(import_module(home), word)
    home = home.removeprefix(ROOT)
    if sign == ">":
        return _with_annotations(_core._class(f"{home}.{word}"))
    from ferrogate import _words

    if sign == "~":
        return _words.alias(home, rest.removeprefix("= ").partition(" | ")[0])
    return _words.typed_dict(home, word, rest, lines)


def _with_annotations(cls):
    """A class that tells its annotations, worked out when asked for."""
    if "__annotations__" not in cls.__dict__:
        cls.__annotations__ = Annotations(cls)
    return cls


class Annotations(dict):
    """The annotations of a class of answers, worked out at the first look."""

    def __init__(self, cls):
        self._cls = cls

    def _filled(self):
        if self._cls is not None:
            from ferrogate import _words

            cls, self._cls = self._cls, None
            for name, _key, said, required, _extension, _about, home in _core._fields(cls):
                super().__setitem__(name, _words.field(said, home, required=required))
        return super()

    def __getitem__(self, name):
        return self._filled().__getitem__(name)

    def __iter__(self):
        return self._filled().__iter__()

    def __len__(self):
        return self._filled().__len__()

    def __contains__(self, name):
        return self._filled().__contains__(name)

    def __repr__(self):
        return self._filled().__repr__()

    def keys(self):
        """The names of the fields."""
        return self._filled().keys()

    def values(self):
        """The types of the fields."""
        return self._filled().values()

    def items(self):
        """Names and types of the fields."""
        return self._filled().items()

    def get(self, name, default=None):
        """The type of a field."""
        return self._filled().get(name, default)
