from collections.abc import Generator

from ferrogate.testing import ScriptedProvider

def scripted_provider() -> Generator[ScriptedProvider]: ...
