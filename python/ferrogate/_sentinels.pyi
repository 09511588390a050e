from typing import Any, Final, Literal

class NotGiven:
    def __bool__(self) -> Literal[False]: ...

class Omit:
    def __bool__(self) -> Literal[False]: ...

NOT_GIVEN: Final[NotGiven]
not_given: Final[NotGiven]
omit: Final[Omit]

def is_given(value: object) -> bool: ...
def given(arguments: dict[str, Any]) -> dict[str, Any]: ...
