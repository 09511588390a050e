"""What is logged of calls: the logger `ferrogate`, and `OPENAI_LOG` (`info` or `debug`) as the openai package has it.

At `info` a line for each call that was answered or failed: verb, path, model, how long it took. At `debug` also a line
before it, with the names of what was said. Keys, headers, prompts and answers are never logged. Whether a client logs is
decided when it is made, so that one that does not pays nothing.
"""

import logging
import os
import time

from ferrogate._sentinels import given

log = logging.getLogger("ferrogate")
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO}


def set_up():
    """Do what `OPENAI_LOG` says, if it says something."""
    level = _LEVELS.get(os.environ.get("OPENAI_LOG", ""))
    if level is not None:
        form = "[%(asctime)s - %(name)s:%(lineno)d - %(levelname)s] %(message)s"
        logging.basicConfig(format=form, datefmt="%Y-%m-%d %H:%M:%S")
        log.setLevel(level)


def watched(core):
    """A core client whose calls are logged; itself where nobody listens."""
    set_up()
    return _Watched(core) if log.isEnabledFor(logging.INFO) else core


class _Watched:
    def __init__(self, core):
        self._core = core

    def __getattr__(self, name):
        return getattr(self._core, name)

    def send(self, endpoint, said, manner):
        """As the core client's."""
        with _Line(endpoint.verb, endpoint.path, said):
            return self._core.send(endpoint, said, manner)

    async def asend(self, endpoint, said, manner):
        """As the core client's."""
        with _Line(endpoint.verb, endpoint.path, said):
            return await self._core.asend(endpoint, said, manner)

    def call(self, place, options, manner):
        """As the core client's."""
        with _Line(*place, options):
            return self._core.call(place, options, manner)

    async def acall(self, place, options, manner):
        """As the core client's."""
        with _Line(*place, options):
            return await self._core.acall(place, options, manner)


class _Line:
    """The lines of one call. Paths are logged without their query."""

    def __init__(self, verb, path, said):
        self._what = f"{verb} {path.partition('?')[0]}"
        model = said.get("model")
        self._what += f" ({model})" if isinstance(model, str) else ""
        self._said = sorted(name for name, value in given(said).items() if value is not None)

    def __enter__(self):
        log.debug("calling %s with %s", self._what, self._said)
        self._began = time.monotonic()

    def __exit__(self, _kind, error, _trace):
        took = (time.monotonic() - self._began) * 1e3
        if error is None:
            log.info("%s answered in %.0f ms", self._what, took)
        else:
            status = getattr(error, "status_code", None)
            log.info("%s failed in %.0f ms: %s %s", self._what, took, type(error).__name__, status or "")
