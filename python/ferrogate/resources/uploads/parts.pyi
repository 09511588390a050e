# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate._words import FileTypes
from ferrogate.types.uploads.upload_part import UploadPart


class Parts(Resource):
    """`client.uploads.parts`"""
    @property
    def with_raw_response(self) -> PartsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> PartsWithStreamingResponse: ...
    def create(
        self, upload_id: str, *, data: FileTypes, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UploadPart:
        """Add a part to an upload.

        `POST /uploads/{upload_id}/parts` gives `UploadPart`."""

class AsyncParts(Resource):
    """`client.uploads.parts`"""
    @property
    def with_raw_response(self) -> AsyncPartsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncPartsWithStreamingResponse: ...
    async def create(
        self, upload_id: str, *, data: FileTypes, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UploadPart:
        """Add a part to an upload.

        `POST /uploads/{upload_id}/parts` gives `UploadPart`."""

class PartsWithRawResponse:
    def create(
        self, upload_id: str, *, data: FileTypes, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UploadPart]: ...

class AsyncPartsWithRawResponse:
    async def create(
        self, upload_id: str, *, data: FileTypes, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UploadPart]: ...

class PartsWithStreamingResponse:
    def create(
        self, upload_id: str, *, data: FileTypes, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[UploadPart]]: ...

class AsyncPartsWithStreamingResponse:
    def create(
        self, upload_id: str, *, data: FileTypes, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UploadPart]]: ...
