from collections.abc import Callable
from typing import Any

class Health:
    def health_check(self, model: str | None = None, timeout: float = 10) -> dict[str, Any]:
        """Ask each deployment, or those of one group, one token. Who rests is asked as well, and well if it answers."""
    def start_health_checks(self, interval: float = 300, timeout: float = 10) -> Callable[[], None]:
        """Check all deployments every so many seconds, in a thread of its own that ends with the program."""
