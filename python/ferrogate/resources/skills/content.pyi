# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any
from ferrogate._binary import HttpxBinaryResponseContent
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit


class Content(Resource):
    """`client.skills.content`"""
    @property
    def with_raw_response(self) -> ContentWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ContentWithStreamingResponse: ...
    def retrieve(
        self, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> HttpxBinaryResponseContent:
        """Download a skill as a ZIP file.

        `GET /skills/{skill_id}/content` gives the bytes (`read`, `iter_bytes`, `write_to_file`)."""

class AsyncContent(Resource):
    """`client.skills.content`"""
    @property
    def with_raw_response(self) -> AsyncContentWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncContentWithStreamingResponse: ...
    async def retrieve(
        self, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> HttpxBinaryResponseContent:
        """Download a skill as a ZIP file.

        `GET /skills/{skill_id}/content` gives the bytes (`read`, `iter_bytes`, `write_to_file`)."""

class ContentWithRawResponse:
    def retrieve(
        self, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[HttpxBinaryResponseContent]: ...

class AsyncContentWithRawResponse:
    async def retrieve(
        self, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[HttpxBinaryResponseContent]: ...

class ContentWithStreamingResponse:
    def retrieve(
        self, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[bytes]]: ...

class AsyncContentWithStreamingResponse:
    def retrieve(
        self, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[bytes]]: ...
