"""`import openai` gives ferrogate's modules, where the real package is not wanted."""

import sys
from importlib import import_module
from importlib.machinery import ModuleSpec

NAME, OURS = "openai", "ferrogate"
VERSION = "3.3.1"
"""The release of openai whose names and behaviour ours have."""

# Modules of openai that ours has under other names: what stands in each, and in which module of ours.
MADE = {
    "version": {"VERSION": f"{OURS}.compat._alias:VERSION"},
    "_version": {"__version__": f"{OURS}.compat._alias:VERSION"},
    "_types": {
        **dict.fromkeys(("NOT_GIVEN", "NotGiven", "Omit", "not_given", "omit"), f"{OURS}._sentinels"),
        **dict.fromkeys(("Headers", "Query"), "collections.abc:Mapping"),
        **dict.fromkeys(("Body", "NoneType", "FileTypes"), "builtins:object"),
        "Timeout": f"{OURS}.compat._alias:TIMEOUT",
    },
    "_models": {"BaseModel": f"{OURS}._core"},
    "_streaming": {"Stream": OURS, "AsyncStream": OURS},
    "_base_client": {"AsyncPaginator": f"{OURS}._calls"},
    "_response": {name: f"{OURS}._raw" for name in ("APIResponse", "AsyncAPIResponse")},
    "_legacy_response": {
        "LegacyAPIResponse": f"{OURS}._raw:RawResponse",
        "HttpxBinaryResponseContent": f"{OURS}._binary",
    },
    "_resource": {"SyncAPIResource": f"{OURS}._resources:Resource", "AsyncAPIResource": f"{OURS}._resources:Resource"},
}
TIMEOUT = float


class Alias:
    """Finds `openai` and all below it in ferrogate: the same module objects, so that classes are the same."""

    def find_spec(self, name, _path=None, _target=None):
        """What Python's import asks."""
        if name != NAME and not name.startswith(f"{NAME}."):
            return None
        ours = OURS + name.removeprefix(NAME)
        if ours.removeprefix(f"{OURS}.") in MADE:
            return ModuleSpec(name, _Maker())
        try:
            module = import_module(ours)
        except ModuleNotFoundError as error:
            if error.name is None or not ours.startswith(error.name):
                raise
            return None
        spec = ModuleSpec(name, self, is_package=hasattr(module, "__path__"))
        spec.loader_state = module, module.__spec__, module.__dict__.get("__loader__")
        return spec

    def create_module(self, spec):
        """Our module itself."""
        return spec.loader_state[0]

    def exec_module(self, module):
        """Give a module its own name and place back, which the import has just overwritten."""
        name = module.__spec__.name
        module.__spec__, module.__loader__ = module.__spec__.loader_state[1:]
        sys.modules[name] = module


class _Maker:
    """Makes a module of the table."""

    def create_module(self, _spec):
        """A module as all others."""

    def exec_module(self, module):
        """Give a module its names."""
        for name, where in MADE[module.__name__.removeprefix(f"{NAME}.")].items():
            home, _, there = where.partition(":")
            setattr(module, name, getattr(import_module(home), there or name))


def alias():
    """From now on `import openai`, and what is below it, gives ferrogate's modules. Doing it twice is doing it once.

    Raises `RuntimeError` where the real openai package was imported already: what holds its classes would not know ours.
    """
    found = sys.modules.get(NAME)
    if _standing():
        return
    if found is not None and found is not sys.modules.get(OURS):
        raise RuntimeError("openai was imported already; call ferrogate.compat.openai.alias() before anything imports it")
    sys.meta_path.insert(0, Alias())


def unalias():
    """Have `import openai` find what is installed again; names bound already stay what they are."""
    for finder in _standing():
        sys.meta_path.remove(finder)
    for name in [name for name in sys.modules if name == NAME or name.startswith(f"{NAME}.")]:
        made = isinstance(getattr(sys.modules[name].__spec__, "loader", None), _Maker)
        if made or sys.modules[name] is sys.modules.get(OURS + name.removeprefix(NAME)):
            del sys.modules[name]


def _standing():
    return [finder for finder in sys.meta_path if isinstance(finder, Alias)]
