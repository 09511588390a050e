from typing import Any

class _Shared: ...

class Sync(_Shared):
    def upload_file_chunked(
        self,
        *,
        file: Any,
        mime_type: Any,
        purpose: Any,
        filename: Any = ...,
        bytes: Any = ...,
        part_size: Any = ...,
        md5: Any = ...,
    ) -> Any: ...

class Async(_Shared):
    async def upload_file_chunked(
        self,
        *,
        file: Any,
        mime_type: Any,
        purpose: Any,
        filename: Any = ...,
        bytes: Any = ...,
        part_size: Any = ...,
        md5: Any = ...,
    ) -> Any: ...
