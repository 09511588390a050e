# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any, Literal
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.types.admin.organization.organization_spend_limit import OrganizationSpendLimit
from ferrogate.types.admin.organization.organization_spend_limit_deleted import OrganizationSpendLimitDeleted


class SpendLimit(Resource):
    """`client.admin.organization.spend_limit`"""
    @property
    def with_raw_response(self) -> SpendLimitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SpendLimitWithStreamingResponse: ...
    def retrieve(
        self, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationSpendLimit:
        """Read the organization's limit of spending.

        `GET /organization/spend_limit` gives `OrganizationSpendLimit`."""
    def update(
        self, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationSpendLimit:
        """Set the organization's limit of spending.

        `POST /organization/spend_limit` gives `OrganizationSpendLimit`."""
    def delete(
        self, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationSpendLimitDeleted:
        """Remove the organization's limit of spending.

        `DELETE /organization/spend_limit` gives `OrganizationSpendLimitDeleted`."""

class AsyncSpendLimit(Resource):
    """`client.admin.organization.spend_limit`"""
    @property
    def with_raw_response(self) -> AsyncSpendLimitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSpendLimitWithStreamingResponse: ...
    async def retrieve(
        self, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationSpendLimit:
        """Read the organization's limit of spending.

        `GET /organization/spend_limit` gives `OrganizationSpendLimit`."""
    async def update(
        self, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationSpendLimit:
        """Set the organization's limit of spending.

        `POST /organization/spend_limit` gives `OrganizationSpendLimit`."""
    async def delete(
        self, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationSpendLimitDeleted:
        """Remove the organization's limit of spending.

        `DELETE /organization/spend_limit` gives `OrganizationSpendLimitDeleted`."""

class SpendLimitWithRawResponse:
    def retrieve(
        self, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationSpendLimit]: ...
    def update(
        self, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationSpendLimit]: ...
    def delete(
        self, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationSpendLimitDeleted]: ...

class AsyncSpendLimitWithRawResponse:
    async def retrieve(
        self, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationSpendLimit]: ...
    async def update(
        self, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationSpendLimit]: ...
    async def delete(
        self, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationSpendLimitDeleted]: ...

class SpendLimitWithStreamingResponse:
    def retrieve(
        self, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[OrganizationSpendLimit]]: ...
    def update(
        self, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[OrganizationSpendLimit]]: ...
    def delete(
        self, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[OrganizationSpendLimitDeleted]]: ...

class AsyncSpendLimitWithStreamingResponse:
    def retrieve(
        self, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationSpendLimit]]: ...
    def update(
        self, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationSpendLimit]]: ...
    def delete(
        self, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationSpendLimitDeleted]]: ...
