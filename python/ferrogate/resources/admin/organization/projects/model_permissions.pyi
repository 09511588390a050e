# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Iterable, Mapping
from typing import Any, Literal
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.types.admin.organization.projects.project_model_permissions import ProjectModelPermissions
from ferrogate.types.admin.organization.projects.project_model_permissions_deleted import ProjectModelPermissionsDeleted


class ModelPermissions(Resource):
    """`client.admin.organization.projects.model_permissions`"""
    @property
    def with_raw_response(self) -> ModelPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ModelPermissionsWithStreamingResponse: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectModelPermissions:
        """Read which models a project may use.

        `GET /organization/projects/{project_id}/model_permissions` gives `ProjectModelPermissions`."""
    def update(
        self, project_id: str, *, mode: Literal["allow_list", "deny_list"], model_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectModelPermissions:
        """Say which models a project may use.

        `POST /organization/projects/{project_id}/model_permissions` gives `ProjectModelPermissions`."""
    def delete(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectModelPermissionsDeleted:
        """Forget which models a project may use.

        `DELETE /organization/projects/{project_id}/model_permissions` gives `ProjectModelPermissionsDeleted`."""

class AsyncModelPermissions(Resource):
    """`client.admin.organization.projects.model_permissions`"""
    @property
    def with_raw_response(self) -> AsyncModelPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncModelPermissionsWithStreamingResponse: ...
    async def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectModelPermissions:
        """Read which models a project may use.

        `GET /organization/projects/{project_id}/model_permissions` gives `ProjectModelPermissions`."""
    async def update(
        self, project_id: str, *, mode: Literal["allow_list", "deny_list"], model_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectModelPermissions:
        """Say which models a project may use.

        `POST /organization/projects/{project_id}/model_permissions` gives `ProjectModelPermissions`."""
    async def delete(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectModelPermissionsDeleted:
        """Forget which models a project may use.

        `DELETE /organization/projects/{project_id}/model_permissions` gives `ProjectModelPermissionsDeleted`."""

class ModelPermissionsWithRawResponse:
    def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectModelPermissions]: ...
    def update(
        self, project_id: str, *, mode: Literal["allow_list", "deny_list"], model_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectModelPermissions]: ...
    def delete(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectModelPermissionsDeleted]: ...

class AsyncModelPermissionsWithRawResponse:
    async def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectModelPermissions]: ...
    async def update(
        self, project_id: str, *, mode: Literal["allow_list", "deny_list"], model_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectModelPermissions]: ...
    async def delete(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectModelPermissionsDeleted]: ...

class ModelPermissionsWithStreamingResponse:
    def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectModelPermissions]]: ...
    def update(
        self, project_id: str, *, mode: Literal["allow_list", "deny_list"], model_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectModelPermissions]]: ...
    def delete(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectModelPermissionsDeleted]]: ...

class AsyncModelPermissionsWithStreamingResponse:
    def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectModelPermissions]]: ...
    def update(
        self, project_id: str, *, mode: Literal["allow_list", "deny_list"], model_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectModelPermissions]]: ...
    def delete(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectModelPermissionsDeleted]]: ...
