# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any, Literal
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.types.admin.organization.projects.project_data_retention import ProjectDataRetention


class DataRetention(Resource):
    """`client.admin.organization.projects.data_retention`"""
    @property
    def with_raw_response(self) -> DataRetentionWithRawResponse: ...
    @property
    def with_streaming_response(self) -> DataRetentionWithStreamingResponse: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectDataRetention:
        """Read how long a project's data are kept.

        `GET /organization/projects/{project_id}/data_retention` gives `ProjectDataRetention`."""
    def update(
        self, project_id: str, *,
        retention_type: Literal["organization_default", None, "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectDataRetention:
        """Change how long a project's data are kept.

        `POST /organization/projects/{project_id}/data_retention` gives `ProjectDataRetention`."""

class AsyncDataRetention(Resource):
    """`client.admin.organization.projects.data_retention`"""
    @property
    def with_raw_response(self) -> AsyncDataRetentionWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncDataRetentionWithStreamingResponse: ...
    async def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectDataRetention:
        """Read how long a project's data are kept.

        `GET /organization/projects/{project_id}/data_retention` gives `ProjectDataRetention`."""
    async def update(
        self, project_id: str, *,
        retention_type: Literal["organization_default", None, "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectDataRetention:
        """Change how long a project's data are kept.

        `POST /organization/projects/{project_id}/data_retention` gives `ProjectDataRetention`."""

class DataRetentionWithRawResponse:
    def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectDataRetention]: ...
    def update(
        self, project_id: str, *,
        retention_type: Literal["organization_default", None, "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectDataRetention]: ...

class AsyncDataRetentionWithRawResponse:
    async def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectDataRetention]: ...
    async def update(
        self, project_id: str, *,
        retention_type: Literal["organization_default", None, "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectDataRetention]: ...

class DataRetentionWithStreamingResponse:
    def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectDataRetention]]: ...
    def update(
        self, project_id: str, *,
        retention_type: Literal["organization_default", None, "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectDataRetention]]: ...

class AsyncDataRetentionWithStreamingResponse:
    def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectDataRetention]]: ...
    def update(
        self, project_id: str, *,
        retention_type: Literal["organization_default", None, "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectDataRetention]]: ...
