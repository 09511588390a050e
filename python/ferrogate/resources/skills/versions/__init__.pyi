# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.skills.versions.content import AsyncContent as AsyncContent
from ferrogate.resources.skills.versions.content import Content as Content
from collections.abc import Iterable, Mapping
from typing import Any, Literal
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Below, Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate._words import FileTypes
from ferrogate.pagination import AsyncCursorPage, SyncCursorPage
from ferrogate.resources.skills.versions.content import AsyncContentWithRawResponse, AsyncContentWithStreamingResponse, ContentWithRawResponse, ContentWithStreamingResponse
from ferrogate.types.skills.deleted_skill_version import DeletedSkillVersion
from ferrogate.types.skills.skill_version import SkillVersion


class Versions(Resource):
    """`client.skills.versions`"""
    content: Below[Content]
    @property
    def with_raw_response(self) -> VersionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> VersionsWithStreamingResponse: ...
    def create(
        self, skill_id: str, *, default: bool | Omit | NotGiven = ...,
        files: Iterable[FileTypes] | FileTypes | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SkillVersion:
        """Upload a new version of a skill.

        `POST /skills/{skill_id}/versions` gives `SkillVersion`."""
    def retrieve(
        self, version: str, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SkillVersion:
        """Read a version of a skill.

        `GET /skills/{skill_id}/versions/{version}` gives `SkillVersion`."""
    def list(
        self, skill_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[SkillVersion]:
        """List the versions of a skill.

        `GET /skills/{skill_id}/versions` gives a page of `SkillVersion`, iterable over all pages."""
    def delete(
        self, version: str, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> DeletedSkillVersion:
        """Delete a version of a skill.

        `DELETE /skills/{skill_id}/versions/{version}` gives `DeletedSkillVersion`."""

class AsyncVersions(Resource):
    """`client.skills.versions`"""
    content: Below[AsyncContent]
    @property
    def with_raw_response(self) -> AsyncVersionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncVersionsWithStreamingResponse: ...
    async def create(
        self, skill_id: str, *, default: bool | Omit | NotGiven = ...,
        files: Iterable[FileTypes] | FileTypes | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SkillVersion:
        """Upload a new version of a skill.

        `POST /skills/{skill_id}/versions` gives `SkillVersion`."""
    async def retrieve(
        self, version: str, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SkillVersion:
        """Read a version of a skill.

        `GET /skills/{skill_id}/versions/{version}` gives `SkillVersion`."""
    def list(
        self, skill_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[SkillVersion, AsyncCursorPage[SkillVersion]]:
        """List the versions of a skill.

        `GET /skills/{skill_id}/versions` gives a page of `SkillVersion`, iterable over all pages."""
    async def delete(
        self, version: str, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> DeletedSkillVersion:
        """Delete a version of a skill.

        `DELETE /skills/{skill_id}/versions/{version}` gives `DeletedSkillVersion`."""

class VersionsWithRawResponse:
    @property
    def content(self) -> ContentWithRawResponse: ...
    def create(
        self, skill_id: str, *, default: bool | Omit | NotGiven = ...,
        files: Iterable[FileTypes] | FileTypes | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SkillVersion]: ...
    def retrieve(
        self, version: str, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SkillVersion]: ...
    def list(
        self, skill_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[SkillVersion]]: ...
    def delete(
        self, version: str, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[DeletedSkillVersion]: ...

class AsyncVersionsWithRawResponse:
    @property
    def content(self) -> AsyncContentWithRawResponse: ...
    async def create(
        self, skill_id: str, *, default: bool | Omit | NotGiven = ...,
        files: Iterable[FileTypes] | FileTypes | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SkillVersion]: ...
    async def retrieve(
        self, version: str, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SkillVersion]: ...
    async def list(
        self, skill_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[SkillVersion]]: ...
    async def delete(
        self, version: str, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[DeletedSkillVersion]: ...

class VersionsWithStreamingResponse:
    @property
    def content(self) -> ContentWithStreamingResponse: ...
    def create(
        self, skill_id: str, *, default: bool | Omit | NotGiven = ...,
        files: Iterable[FileTypes] | FileTypes | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SkillVersion]]: ...
    def retrieve(
        self, version: str, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SkillVersion]]: ...
    def list(
        self, skill_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[SkillVersion]]]: ...
    def delete(
        self, version: str, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[DeletedSkillVersion]]: ...

class AsyncVersionsWithStreamingResponse:
    @property
    def content(self) -> AsyncContentWithStreamingResponse: ...
    def create(
        self, skill_id: str, *, default: bool | Omit | NotGiven = ...,
        files: Iterable[FileTypes] | FileTypes | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[SkillVersion]]: ...
    def retrieve(
        self, version: str, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[SkillVersion]]: ...
    def list(
        self, skill_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[SkillVersion]]]: ...
    def delete(
        self, version: str, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[DeletedSkillVersion]]: ...
