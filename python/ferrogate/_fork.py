"""A fork waits for what another thread is in the middle of importing or making.

The child has the forking thread only. A lock that another one held stays taken in it for ever, and the lock of a module
being imported is such a lock: a server that forks its workers while the first calls are under way would hang them.
"""

import os
import sys
from _thread import RLock, get_ident
from importlib import _bootstrap

# Held while a class of resources is made, which imports modules.
making = RLock()

# Private names of the import system, there from 3.10 to 3.14; where they went, a fork waits for `making` only.
_locks = getattr(_bootstrap, "_module_locks", {})
_pass_through = getattr(_bootstrap, "_lock_unlock_module", None)


def _imported_elsewhere():
    """The modules, ours and the standard library's, whose locks other threads hold."""
    for name, reference in list(_locks.items()):
        top = name.partition(".")[0]
        if top == "ferrogate" or top in sys.stdlib_module_names:
            lock = reference()
            if lock is not None and lock.owner not in {None, get_ident()}:
                yield name


def _wait():
    """Returns when nothing is being imported or made, with `making` held."""
    while True:
        # Without `making`, which whoever imports may need.
        for name in _imported_elsewhere():
            _pass_through(name)
        making.acquire()
        if next(_imported_elsewhere(), None) is None:
            return
        making.release()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_wait, after_in_parent=making.release, after_in_child=making.release)
