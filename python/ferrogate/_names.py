"""Where the names of the package are that importing it does not load."""

from importlib import import_module

_MODULES = {"compat", "exceptions", "lib", "pagination", "resources", "testing", "transport", "types"}
_ELSEWHERE = {
    "pydantic_function_tool": "lib",
    "patch": "transport",
    "AssistantEventHandler": "lib.streaming",
    "AsyncAssistantEventHandler": "lib.streaming",
}


def find(name):
    """A module below the package, a name of one of them, or one of litellm's names; `AttributeError` otherwise."""
    if name in _MODULES:
        return import_module(f"ferrogate.{name}")
    if name in _ELSEWHERE:
        return getattr(import_module(f"ferrogate.{_ELSEWHERE[name]}"), name)
    return import_module("ferrogate._litellm").find(name)
