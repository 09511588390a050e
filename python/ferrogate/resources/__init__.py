"""The classes of the clients' resources, by openai's modules: `ferrogate.resources.chat.completions.Completions`."""

from ferrogate._resource_tree import fill as _fill
from ferrogate._resource_tree import grow as _grow

__path__ = _grow(__path__)
_fill(globals())
