# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any, Literal
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.types.admin.organization.organization_data_retention import OrganizationDataRetention


class DataRetention(Resource):
    """`client.admin.organization.data_retention`"""
    @property
    def with_raw_response(self) -> DataRetentionWithRawResponse: ...
    @property
    def with_streaming_response(self) -> DataRetentionWithStreamingResponse: ...
    def retrieve(
        self, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationDataRetention:
        """Read how long the organization's data are kept.

        `GET /organization/data_retention` gives `OrganizationDataRetention`."""
    def update(
        self, *,
        retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationDataRetention:
        """Change how long the organization's data are kept.

        `POST /organization/data_retention` gives `OrganizationDataRetention`."""

class AsyncDataRetention(Resource):
    """`client.admin.organization.data_retention`"""
    @property
    def with_raw_response(self) -> AsyncDataRetentionWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncDataRetentionWithStreamingResponse: ...
    async def retrieve(
        self, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationDataRetention:
        """Read how long the organization's data are kept.

        `GET /organization/data_retention` gives `OrganizationDataRetention`."""
    async def update(
        self, *,
        retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationDataRetention:
        """Change how long the organization's data are kept.

        `POST /organization/data_retention` gives `OrganizationDataRetention`."""

class DataRetentionWithRawResponse:
    def retrieve(
        self, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationDataRetention]: ...
    def update(
        self, *,
        retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationDataRetention]: ...

class AsyncDataRetentionWithRawResponse:
    async def retrieve(
        self, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationDataRetention]: ...
    async def update(
        self, *,
        retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationDataRetention]: ...

class DataRetentionWithStreamingResponse:
    def retrieve(
        self, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[OrganizationDataRetention]]: ...
    def update(
        self, *,
        retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[OrganizationDataRetention]]: ...

class AsyncDataRetentionWithStreamingResponse:
    def retrieve(
        self, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationDataRetention]]: ...
    def update(
        self, *,
        retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationDataRetention]]: ...
