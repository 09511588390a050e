import logging
from typing import Any

log: logging.Logger

def set_up() -> None: ...
def watched(core: Any) -> Any: ...
