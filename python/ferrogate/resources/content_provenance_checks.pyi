# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate._words import FileTypes
from ferrogate.types.content_provenance_check import ContentProvenanceCheck


class ContentProvenanceChecks(Resource):
    """`client.content_provenance_checks`"""
    @property
    def with_raw_response(self) -> ContentProvenanceChecksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ContentProvenanceChecksWithStreamingResponse: ...
    def create(
        self, *, file: FileTypes, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ContentProvenanceCheck:
        """Ask where a file's content comes from, as its provenance marks tell.

        `POST /content_provenance_checks` gives `ContentProvenanceCheck`."""

class AsyncContentProvenanceChecks(Resource):
    """`client.content_provenance_checks`"""
    @property
    def with_raw_response(self) -> AsyncContentProvenanceChecksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncContentProvenanceChecksWithStreamingResponse: ...
    async def create(
        self, *, file: FileTypes, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ContentProvenanceCheck:
        """Ask where a file's content comes from, as its provenance marks tell.

        `POST /content_provenance_checks` gives `ContentProvenanceCheck`."""

class ContentProvenanceChecksWithRawResponse:
    def create(
        self, *, file: FileTypes, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ContentProvenanceCheck]: ...

class AsyncContentProvenanceChecksWithRawResponse:
    async def create(
        self, *, file: FileTypes, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ContentProvenanceCheck]: ...

class ContentProvenanceChecksWithStreamingResponse:
    def create(
        self, *, file: FileTypes, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ContentProvenanceCheck]]: ...

class AsyncContentProvenanceChecksWithStreamingResponse:
    def create(
        self, *, file: FileTypes, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ContentProvenanceCheck]]: ...
