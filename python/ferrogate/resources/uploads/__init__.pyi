# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.uploads.parts import AsyncParts as AsyncParts
from ferrogate.resources.uploads.parts import Parts as Parts
from collections.abc import Iterable, Mapping
from os import PathLike
from typing import Any, overload
from typing_extensions import TypeAlias
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Below, Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.resources.uploads.parts import AsyncPartsWithRawResponse, AsyncPartsWithStreamingResponse, PartsWithRawResponse, PartsWithStreamingResponse
from ferrogate.types.file_purpose import FilePurpose
from ferrogate.types.upload import Upload
from ferrogate.types.upload_create_params import ExpiresAfter

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Uploads(Resource):
    """`client.uploads`"""
    parts: Below[Parts]
    @property
    def with_raw_response(self) -> UploadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> UploadsWithStreamingResponse: ...
    def create(
        self, *, bytes: int, filename: str, mime_type: str, purpose: FilePurpose,
        expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Upload:
        """Begin an upload in parts; it must be completed within an hour.

        `POST /uploads` gives `Upload`."""
    def cancel(
        self, upload_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Upload:
        """Cancel an upload; no parts may be added then.

        `POST /uploads/{upload_id}/cancel` gives `Upload`."""
    def complete(
        self, upload_id: str, *, part_ids: Iterable[str], md5: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Upload:
        """Complete an upload: its parts, in the given order, become a file.

        `POST /uploads/{upload_id}/complete` gives `Upload`."""
    @overload
    def upload_file_chunked(
        self, *, file: str | PathLike[str], mime_type: str, purpose: FilePurpose, filename: str | None = ...,
        bytes: int | None = ..., part_size: int | None = ..., md5: str | Omit | NotGiven = ...,
    ) -> Upload:
        """Upload a file in parts of `part_size` bytes (by default 64 MiB), one after the other.

        `file` is a path, or bytes; for bytes, `filename` and `bytes` (their number) must be given, else `TypeError`."""
    @overload
    def upload_file_chunked(
        self, *, file: bytes, mime_type: str, purpose: FilePurpose, filename: str, bytes: int,
        part_size: int | None = ..., md5: str | Omit | NotGiven = ...,
    ) -> Upload:
        """Upload a file in parts of `part_size` bytes (by default 64 MiB), one after the other.

        `file` is a path, or bytes; for bytes, `filename` and `bytes` (their number) must be given, else `TypeError`."""

class AsyncUploads(Resource):
    """`client.uploads`"""
    parts: Below[AsyncParts]
    @property
    def with_raw_response(self) -> AsyncUploadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncUploadsWithStreamingResponse: ...
    async def create(
        self, *, bytes: int, filename: str, mime_type: str, purpose: FilePurpose,
        expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Upload:
        """Begin an upload in parts; it must be completed within an hour.

        `POST /uploads` gives `Upload`."""
    async def cancel(
        self, upload_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Upload:
        """Cancel an upload; no parts may be added then.

        `POST /uploads/{upload_id}/cancel` gives `Upload`."""
    async def complete(
        self, upload_id: str, *, part_ids: Iterable[str], md5: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Upload:
        """Complete an upload: its parts, in the given order, become a file.

        `POST /uploads/{upload_id}/complete` gives `Upload`."""
    @overload
    async def upload_file_chunked(
        self, *, file: str | PathLike[str], mime_type: str, purpose: FilePurpose, filename: str | None = ...,
        bytes: int | None = ..., part_size: int | None = ..., md5: str | Omit | NotGiven = ...,
    ) -> Upload:
        """Upload a file in parts of `part_size` bytes (by default 64 MiB), one after the other.

        `file` is a path, or bytes; for bytes, `filename` and `bytes` (their number) must be given, else `TypeError`."""
    @overload
    async def upload_file_chunked(
        self, *, file: bytes, mime_type: str, purpose: FilePurpose, filename: str, bytes: int,
        part_size: int | None = ..., md5: str | Omit | NotGiven = ...,
    ) -> Upload:
        """Upload a file in parts of `part_size` bytes (by default 64 MiB), one after the other.

        `file` is a path, or bytes; for bytes, `filename` and `bytes` (their number) must be given, else `TypeError`."""

class UploadsWithRawResponse:
    @property
    def parts(self) -> PartsWithRawResponse: ...
    def create(
        self, *, bytes: int, filename: str, mime_type: str, purpose: FilePurpose,
        expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Upload]: ...
    def cancel(
        self, upload_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Upload]: ...
    def complete(
        self, upload_id: str, *, part_ids: Iterable[str], md5: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Upload]: ...

class AsyncUploadsWithRawResponse:
    @property
    def parts(self) -> AsyncPartsWithRawResponse: ...
    async def create(
        self, *, bytes: int, filename: str, mime_type: str, purpose: FilePurpose,
        expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Upload]: ...
    async def cancel(
        self, upload_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Upload]: ...
    async def complete(
        self, upload_id: str, *, part_ids: Iterable[str], md5: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Upload]: ...

class UploadsWithStreamingResponse:
    @property
    def parts(self) -> PartsWithStreamingResponse: ...
    def create(
        self, *, bytes: int, filename: str, mime_type: str, purpose: FilePurpose,
        expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Upload]]: ...
    def cancel(
        self, upload_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Upload]]: ...
    def complete(
        self, upload_id: str, *, part_ids: Iterable[str], md5: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Upload]]: ...

class AsyncUploadsWithStreamingResponse:
    @property
    def parts(self) -> AsyncPartsWithStreamingResponse: ...
    def create(
        self, *, bytes: int, filename: str, mime_type: str, purpose: FilePurpose,
        expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Upload]]: ...
    def cancel(
        self, upload_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Upload]]: ...
    def complete(
        self, upload_id: str, *, part_ids: Iterable[str], md5: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Upload]]: ...
