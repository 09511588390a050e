"""Where the names of the package are that importing it does not load."""

from importlib import import_module

_MODULES = {"compat", "exceptions", "lib", "pagination", "resources", "router", "testing", "transport", "types"}
_ELSEWHERE = {
    "pydantic_function_tool": "lib",
    "patch": "transport",
    "budget": "_budget",
    **dict.fromkeys(
        ["spend", "spend_log", "export_spend", "reprice_spend", "reconcile_spend", "forget_spend"], "_spend"
    ),
    "AssistantEventHandler": "lib.streaming",
    "AsyncAssistantEventHandler": "lib.streaming",
    "DefaultHttpxClient": "_http",
    "DefaultAsyncHttpxClient": "_http",
    "AzureOpenAI": "lib.azure",
    "AsyncAzureOpenAI": "lib.azure",
    **dict.fromkeys(["Router", "RetryPolicy", "AllowedFailsPolicy", "CustomRoutingStrategyBase"], "router"),
    **dict.fromkeys(["Deployment", "LiteLLM_Params", "ModelGroupInfo", "ModelInfo"], "router"),
}


def find(name):
    """A module below the package, a name of one of them, a resource of the package's client, or one of litellm's names.

    `AttributeError` where it is none of these.
    """
    if name in _MODULES:
        return import_module(f"ferrogate.{name}")
    if name in _ELSEWHERE:
        return getattr(import_module(f"ferrogate.{_ELSEWHERE[name]}"), name)
    # Not `from ferrogate import`: that would ask here.
    _module_client = import_module("ferrogate._module_client")
    if name in _module_client.names():
        return _module_client.proxy(name)
    if name in _module_client.USUAL:
        return _module_client.USUAL[name]
    return import_module("ferrogate._litellm").find(name)
