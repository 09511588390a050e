"""The client's resources, made from the table of endpoints when they are first used.

A resource is a class: one method per endpoint of the table, with the signature that the table gives it, and below them
what has behaviour of its own (`ferrogate/_extra`). How an answer is wanted (the object, or status and headers with it)
is the client's matter, so `with_raw_response` is the same resource on another client.
"""

from ferrogate import _core
from ferrogate._fork import making
from ferrogate._sentinels import NOT_GIVEN, omit

_made = {}


class Resource:
    """Endpoints that belong together: `client.files`."""

    def __init__(self, client):
        self._client = client

    @property
    def with_raw_response(self):
        """The same calls, giving status and headers beside the answer; `parse()` gives the answer."""
        from ferrogate._raw import Raw

        return resource_of(self._path, Raw(self._client))

    @property
    def with_streaming_response(self):
        """The same calls as context managers whose answers are read when you ask for their bytes, lines or meaning."""
        from ferrogate._raw import Streaming

        return resource_of(self._path, Streaming(self._client))

    def __repr__(self):
        return f"<{type(self).__module__.removeprefix('ferrogate.')}.{type(self).__name__} of {self._client!r}>"


class Below:
    """A resource below a client or a resource, made when it is first asked for and kept."""

    __slots__ = ("name", "path")

    def __init__(self, path):
        self.path = path
        self.name = path.rpartition(".")[2]

    def __get__(self, holder, owner=None):
        if holder is None:
            return self
        client = getattr(holder, "_client", holder)
        made = resource_of(self.path, client)
        holder.__dict__[self.name] = made
        return made

    def __repr__(self):
        return f"<resource {self.path}>"


def top():
    """The names of the resources that stand on the client itself."""
    return [path for path in _core._resources() if "." not in path]


def resource_of(path, client):
    """The resource of a client."""
    return resource_class(path, client._is_async, client._awaits)(client)


def resource_class(path, is_async, awaits=None):
    """The class of a resource; made once. `awaits` says whether its methods are coroutines, as in async ones."""
    key = (path, is_async, is_async if awaits is None else awaits)
    made = _made.get(key)
    if made is None:
        with making:
            made = _made[key] = _made.get(key) or _make(*key)
    return made


def _make(path, is_async, awaits):
    name, endpoints, below = _core._resource(path)
    if name.startswith("= "):
        return resource_class(name[2:], is_async, awaits)
    mixin = _extra(path, "Async" if is_async else "Sync")
    module = f"ferrogate.resources.{path}"
    body = {
        "_path": path,
        "__module__": module,
        "__doc__": f"`client.{path}`: " + ", ".join(e.name for e in endpoints) + ".",
    }
    for child in below:
        body[child] = Below(f"{path}.{child}")
    for endpoint in endpoints:
        if not (mixin and hasattr(mixin[0], endpoint.name)):
            body[endpoint.name] = _method(endpoint, awaits, module)
    return type(("Async" if is_async else "") + name, (*mixin, Resource), body)


def _extra(path, face):
    """What a resource has beyond its endpoints."""
    from importlib import import_module

    name = f"ferrogate._extra.{path.replace('.', '_')}"
    try:
        module = import_module(name)
    except ModuleNotFoundError as missing:
        if missing.name != name:
            raise
        return ()
    return (getattr(module, face),)


def _method(endpoint, awaits, module):
    """A function with the endpoint's signature. Its body hands its arguments to the client."""
    define, ask = ("async def", "await self._client._send") if awaits else ("def", "self._client._send")
    if endpoint.answer.startswith("page:"):
        define, ask = "def", "self._client._pages"
    warn = "    _warn()\n" if endpoint.deprecated else ""
    source = f"{define} {endpoint.name}(self, {_signature(endpoint)}):\n{warn}    return {ask}(_endpoint, locals())"
    scope = {
        "_warn": _warner(endpoint),
        "omit": omit,
        "not_given": NOT_GIVEN,
        "_endpoint": endpoint,
        "__name__": module,
    }
    exec(compile(source, f"<{module}.{endpoint.name}>", "exec"), scope)  # noqa: S102  # of our own table
    made = scope[endpoint.name]
    made.__doc__ = about(endpoint, module.removeprefix("ferrogate.resources."))
    made.__qualname__ = f"{module.rpartition('.')[2]}.{endpoint.name}"
    return made


def _warner(endpoint):
    def warn():
        import warnings

        text = f"OpenAI advises against {endpoint.name} ({endpoint.verb} {endpoint.path}): it will be removed there"
        warnings.warn(text, DeprecationWarning, stacklevel=3)

    return warn


def _signature(endpoint):
    by_position = [name for name, positional, _, _ in endpoint.parameters if positional]
    named = [
        name if required else f"{name}=omit" for name, positional, required, _ in endpoint.parameters if not positional
    ]
    ours = ["extra_headers=None", "extra_query=None", "extra_body=None", "timeout=not_given"]
    return ", ".join([*by_position, "*", *named, *ours, "**more"])


def about(endpoint, resource):
    """What `help` shows of a method: what it does, what is asked and given, and what its parameters are."""
    from ferrogate import _abouts

    lines = [_abouts.about(endpoint, resource), ""]
    lines.append("Parameters (`extra_headers`, `extra_query`, `extra_body` and `timeout` as everywhere):")
    for name, _, required, kind in endpoint.parameters:
        lines.append(f"    {name}: {kind}{'' if required else ' (optional)'}")
    lines += ["", "Raises a `ferrogate.OpenAIError`."]
    return "\n".join(lines)
