from ferrogate.testing._provider import Request as Request
from ferrogate.testing._provider import ScriptedProvider as ScriptedProvider

__all__ = ["Request", "ScriptedProvider"]
