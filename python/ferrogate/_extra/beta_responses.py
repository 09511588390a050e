"""`beta.responses.connect()`."""

from ferrogate._extra._responses_socket import Async, Sync

__all__ = ["Async", "Sync"]
