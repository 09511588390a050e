# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.skills.content import AsyncContent as AsyncContent
from ferrogate.resources.skills.content import Content as Content
from ferrogate.resources.skills.versions import AsyncVersions as AsyncVersions
from ferrogate.resources.skills.versions import Versions as Versions
from collections.abc import Iterable, Mapping
from typing import Any, Literal
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Below, Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate._words import FileTypes
from ferrogate.pagination import AsyncCursorPage, SyncCursorPage
from ferrogate.resources.skills.content import AsyncContentWithRawResponse, AsyncContentWithStreamingResponse, ContentWithRawResponse, ContentWithStreamingResponse
from ferrogate.resources.skills.versions import AsyncVersionsWithRawResponse, AsyncVersionsWithStreamingResponse, VersionsWithRawResponse, VersionsWithStreamingResponse
from ferrogate.types.deleted_skill import DeletedSkill
from ferrogate.types.skill import Skill


class Skills(Resource):
    """`client.skills`"""
    content: Below[Content]
    versions: Below[Versions]
    @property
    def with_raw_response(self) -> SkillsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SkillsWithStreamingResponse: ...
    def create(
        self, *, files: Iterable[FileTypes] | FileTypes | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Skill:
        """Make a skill of uploaded files.

        `POST /skills` gives `Skill`."""
    def retrieve(
        self, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Skill:
        """Read a skill.

        `GET /skills/{skill_id}` gives `Skill`."""
    def update(
        self, skill_id: str, *, default_version: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Skill:
        """Choose the default version of a skill.

        `POST /skills/{skill_id}` gives `Skill`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[Skill]:
        """List skills.

        `GET /skills` gives a page of `Skill`, iterable over all pages."""
    def delete(
        self, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> DeletedSkill:
        """Delete a skill.

        `DELETE /skills/{skill_id}` gives `DeletedSkill`."""

class AsyncSkills(Resource):
    """`client.skills`"""
    content: Below[AsyncContent]
    versions: Below[AsyncVersions]
    @property
    def with_raw_response(self) -> AsyncSkillsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSkillsWithStreamingResponse: ...
    async def create(
        self, *, files: Iterable[FileTypes] | FileTypes | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Skill:
        """Make a skill of uploaded files.

        `POST /skills` gives `Skill`."""
    async def retrieve(
        self, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Skill:
        """Read a skill.

        `GET /skills/{skill_id}` gives `Skill`."""
    async def update(
        self, skill_id: str, *, default_version: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Skill:
        """Choose the default version of a skill.

        `POST /skills/{skill_id}` gives `Skill`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[Skill, AsyncCursorPage[Skill]]:
        """List skills.

        `GET /skills` gives a page of `Skill`, iterable over all pages."""
    async def delete(
        self, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> DeletedSkill:
        """Delete a skill.

        `DELETE /skills/{skill_id}` gives `DeletedSkill`."""

class SkillsWithRawResponse:
    @property
    def content(self) -> ContentWithRawResponse: ...
    @property
    def versions(self) -> VersionsWithRawResponse: ...
    def create(
        self, *, files: Iterable[FileTypes] | FileTypes | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Skill]: ...
    def retrieve(
        self, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Skill]: ...
    def update(
        self, skill_id: str, *, default_version: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Skill]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[Skill]]: ...
    def delete(
        self, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[DeletedSkill]: ...

class AsyncSkillsWithRawResponse:
    @property
    def content(self) -> AsyncContentWithRawResponse: ...
    @property
    def versions(self) -> AsyncVersionsWithRawResponse: ...
    async def create(
        self, *, files: Iterable[FileTypes] | FileTypes | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Skill]: ...
    async def retrieve(
        self, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Skill]: ...
    async def update(
        self, skill_id: str, *, default_version: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Skill]: ...
    async def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[Skill]]: ...
    async def delete(
        self, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[DeletedSkill]: ...

class SkillsWithStreamingResponse:
    @property
    def content(self) -> ContentWithStreamingResponse: ...
    @property
    def versions(self) -> VersionsWithStreamingResponse: ...
    def create(
        self, *, files: Iterable[FileTypes] | FileTypes | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Skill]]: ...
    def retrieve(
        self, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Skill]]: ...
    def update(
        self, skill_id: str, *, default_version: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Skill]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Skill]]]: ...
    def delete(
        self, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[DeletedSkill]]: ...

class AsyncSkillsWithStreamingResponse:
    @property
    def content(self) -> AsyncContentWithStreamingResponse: ...
    @property
    def versions(self) -> AsyncVersionsWithStreamingResponse: ...
    def create(
        self, *, files: Iterable[FileTypes] | FileTypes | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Skill]]: ...
    def retrieve(
        self, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Skill]]: ...
    def update(
        self, skill_id: str, *, default_version: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Skill]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Skill]]]: ...
    def delete(
        self, skill_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[DeletedSkill]]: ...
