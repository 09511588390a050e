from ferrogate._extra._responses_socket import Async as Async
from ferrogate._extra._responses_socket import Sync as Sync
