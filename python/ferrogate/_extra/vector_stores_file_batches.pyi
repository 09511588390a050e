from typing import Any

class _Shared: ...

class Sync(_Shared):
    def poll(self, batch_id: Any, *, vector_store_id: Any, poll_interval_ms: Any = ...) -> Any: ...
    def create_and_poll(self, vector_store_id: Any, *, poll_interval_ms: Any = ..., **arguments: Any) -> Any: ...
    def upload_and_poll(
        self,
        vector_store_id: Any,
        *,
        files: Any,
        max_concurrency: Any = ...,
        file_ids: Any = ...,
        poll_interval_ms: Any = ...,
        chunking_strategy: Any = ...,
    ) -> Any: ...

class Async(_Shared):
    async def poll(self, batch_id: Any, *, vector_store_id: Any, poll_interval_ms: Any = ...) -> Any: ...
    async def create_and_poll(self, vector_store_id: Any, *, poll_interval_ms: Any = ..., **arguments: Any) -> Any: ...
    async def upload_and_poll(
        self,
        vector_store_id: Any,
        *,
        files: Any,
        max_concurrency: Any = ...,
        file_ids: Any = ...,
        poll_interval_ms: Any = ...,
        chunking_strategy: Any = ...,
    ) -> Any: ...
