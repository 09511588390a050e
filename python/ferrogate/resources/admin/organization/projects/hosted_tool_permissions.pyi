# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any
from typing_extensions import TypeAlias
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.types.admin.organization.projects.hosted_tool_permission_update_params import CodeInterpreter, FileSearch, ImageGeneration, Mcp, WebSearch
from ferrogate.types.admin.organization.projects.project_hosted_tool_permissions import ProjectHostedToolPermissions

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class HostedToolPermissions(Resource):
    """`client.admin.organization.projects.hosted_tool_permissions`"""
    @property
    def with_raw_response(self) -> HostedToolPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> HostedToolPermissionsWithStreamingResponse: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectHostedToolPermissions:
        """Read which of OpenAI's tools a project may use.

        `GET /organization/projects/{project_id}/hosted_tool_permissions` gives `ProjectHostedToolPermissions`."""
    def update(
        self, project_id: str, *, code_interpreter: CodeInterpreter | _Words | None | Omit | NotGiven = ...,
        file_search: FileSearch | _Words | None | Omit | NotGiven = ...,
        image_generation: ImageGeneration | _Words | None | Omit | NotGiven = ...,
        mcp: Mcp | _Words | None | Omit | NotGiven = ...,
        web_search: WebSearch | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectHostedToolPermissions:
        """Say which of OpenAI's tools a project may use.

        `POST /organization/projects/{project_id}/hosted_tool_permissions` gives `ProjectHostedToolPermissions`."""

class AsyncHostedToolPermissions(Resource):
    """`client.admin.organization.projects.hosted_tool_permissions`"""
    @property
    def with_raw_response(self) -> AsyncHostedToolPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncHostedToolPermissionsWithStreamingResponse: ...
    async def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectHostedToolPermissions:
        """Read which of OpenAI's tools a project may use.

        `GET /organization/projects/{project_id}/hosted_tool_permissions` gives `ProjectHostedToolPermissions`."""
    async def update(
        self, project_id: str, *, code_interpreter: CodeInterpreter | _Words | None | Omit | NotGiven = ...,
        file_search: FileSearch | _Words | None | Omit | NotGiven = ...,
        image_generation: ImageGeneration | _Words | None | Omit | NotGiven = ...,
        mcp: Mcp | _Words | None | Omit | NotGiven = ...,
        web_search: WebSearch | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectHostedToolPermissions:
        """Say which of OpenAI's tools a project may use.

        `POST /organization/projects/{project_id}/hosted_tool_permissions` gives `ProjectHostedToolPermissions`."""

class HostedToolPermissionsWithRawResponse:
    def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectHostedToolPermissions]: ...
    def update(
        self, project_id: str, *, code_interpreter: CodeInterpreter | _Words | None | Omit | NotGiven = ...,
        file_search: FileSearch | _Words | None | Omit | NotGiven = ...,
        image_generation: ImageGeneration | _Words | None | Omit | NotGiven = ...,
        mcp: Mcp | _Words | None | Omit | NotGiven = ...,
        web_search: WebSearch | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectHostedToolPermissions]: ...

class AsyncHostedToolPermissionsWithRawResponse:
    async def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectHostedToolPermissions]: ...
    async def update(
        self, project_id: str, *, code_interpreter: CodeInterpreter | _Words | None | Omit | NotGiven = ...,
        file_search: FileSearch | _Words | None | Omit | NotGiven = ...,
        image_generation: ImageGeneration | _Words | None | Omit | NotGiven = ...,
        mcp: Mcp | _Words | None | Omit | NotGiven = ...,
        web_search: WebSearch | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectHostedToolPermissions]: ...

class HostedToolPermissionsWithStreamingResponse:
    def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectHostedToolPermissions]]: ...
    def update(
        self, project_id: str, *, code_interpreter: CodeInterpreter | _Words | None | Omit | NotGiven = ...,
        file_search: FileSearch | _Words | None | Omit | NotGiven = ...,
        image_generation: ImageGeneration | _Words | None | Omit | NotGiven = ...,
        mcp: Mcp | _Words | None | Omit | NotGiven = ...,
        web_search: WebSearch | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectHostedToolPermissions]]: ...

class AsyncHostedToolPermissionsWithStreamingResponse:
    def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectHostedToolPermissions]]: ...
    def update(
        self, project_id: str, *, code_interpreter: CodeInterpreter | _Words | None | Omit | NotGiven = ...,
        file_search: FileSearch | _Words | None | Omit | NotGiven = ...,
        image_generation: ImageGeneration | _Words | None | Omit | NotGiven = ...,
        mcp: Mcp | _Words | None | Omit | NotGiven = ...,
        web_search: WebSearch | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectHostedToolPermissions]]: ...
