"""The environment in which calls to real providers reach the scripted one."""

import os
from contextlib import contextmanager

from ferrogate import _core


@contextmanager
def changed(variables, given):
    """Set these environment variables meanwhile, or take away those that are None; gives `given`."""
    before = {name: os.environ.get(name) for name in variables}
    _set(variables)
    try:
        yield given
    finally:
        _set(before)


def _set(variables):
    for name, value in variables.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


def variables(provider, names):
    """What the environment must say for calls to reach a provider; None: nothing."""
    rows = {row["name"]: row for row in _core.providers()}
    unknown = sorted(set(names) - set(rows))
    if unknown:
        raise ValueError(f"there is no provider {unknown[0]!r}; there are {', '.join(rows)}")
    found = {"OPENAI_BASE_URL": None, **_past_proxies()}
    for name in names or rows:
        address = provider.base_url if rows[name]["protocol"] == "openai_chat" else provider.url
        found.update({variable: address for variable in rows[name]["base_url_env"] if variable not in found})
        if provider._key is not None:
            found.update(dict.fromkeys(rows[name]["api_key_env"], provider._key))
    return found


def _past_proxies():
    """A proxy of the environment is not asked for what is on this machine."""
    if not any(name.lower() in {"http_proxy", "all_proxy"} for name in os.environ):
        return {}
    excepted = os.environ.get("no_proxy") or os.environ.get("NO_PROXY")
    excepted = f"{excepted},127.0.0.1" if excepted else "127.0.0.1"
    return {"NO_PROXY": excepted, "no_proxy": excepted}
