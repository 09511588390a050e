# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Iterable, Mapping
from typing import Any, Literal
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncConversationCursorPage, AsyncPage, SyncConversationCursorPage, SyncPage
from ferrogate.types.admin.organization.projects.certificate_activate_response import CertificateActivateResponse
from ferrogate.types.admin.organization.projects.certificate_deactivate_response import CertificateDeactivateResponse
from ferrogate.types.admin.organization.projects.certificate_list_response import CertificateListResponse


class Certificates(Resource):
    """`client.admin.organization.projects.certificates`"""
    @property
    def with_raw_response(self) -> CertificatesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CertificatesWithStreamingResponse: ...
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncConversationCursorPage[CertificateListResponse]:
        """List the certificates of a project.

        `GET /organization/projects/{project_id}/certificates` gives a page of `CertificateListResponse`, iterable over all pages."""
    def activate(
        self, project_id: str, *, certificate_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncPage[CertificateActivateResponse]:
        """Activate certificates for a project.

        `POST /organization/projects/{project_id}/certificates/activate` gives a page of `CertificateActivateResponse`, iterable over all pages."""
    def deactivate(
        self, project_id: str, *, certificate_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncPage[CertificateDeactivateResponse]:
        """Deactivate certificates of a project.

        `POST /organization/projects/{project_id}/certificates/deactivate` gives a page of `CertificateDeactivateResponse`, iterable over all pages."""

class AsyncCertificates(Resource):
    """`client.admin.organization.projects.certificates`"""
    @property
    def with_raw_response(self) -> AsyncCertificatesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCertificatesWithStreamingResponse: ...
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[CertificateListResponse, AsyncConversationCursorPage[CertificateListResponse]]:
        """List the certificates of a project.

        `GET /organization/projects/{project_id}/certificates` gives a page of `CertificateListResponse`, iterable over all pages."""
    def activate(
        self, project_id: str, *, certificate_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[CertificateActivateResponse, AsyncPage[CertificateActivateResponse]]:
        """Activate certificates for a project.

        `POST /organization/projects/{project_id}/certificates/activate` gives a page of `CertificateActivateResponse`, iterable over all pages."""
    def deactivate(
        self, project_id: str, *, certificate_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[CertificateDeactivateResponse, AsyncPage[CertificateDeactivateResponse]]:
        """Deactivate certificates of a project.

        `POST /organization/projects/{project_id}/certificates/deactivate` gives a page of `CertificateDeactivateResponse`, iterable over all pages."""

class CertificatesWithRawResponse:
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncConversationCursorPage[CertificateListResponse]]: ...
    def activate(
        self, project_id: str, *, certificate_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncPage[CertificateActivateResponse]]: ...
    def deactivate(
        self, project_id: str, *, certificate_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncPage[CertificateDeactivateResponse]]: ...

class AsyncCertificatesWithRawResponse:
    async def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncConversationCursorPage[CertificateListResponse]]: ...
    async def activate(
        self, project_id: str, *, certificate_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncPage[CertificateActivateResponse]]: ...
    async def deactivate(
        self, project_id: str, *, certificate_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncPage[CertificateDeactivateResponse]]: ...

class CertificatesWithStreamingResponse:
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[CertificateListResponse]]]: ...
    def activate(
        self, project_id: str, *, certificate_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncPage[CertificateActivateResponse]]]: ...
    def deactivate(
        self, project_id: str, *, certificate_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncPage[CertificateDeactivateResponse]]]: ...

class AsyncCertificatesWithStreamingResponse:
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[CertificateListResponse]]]: ...
    def activate(
        self, project_id: str, *, certificate_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncPage[CertificateActivateResponse]]]: ...
    def deactivate(
        self, project_id: str, *, certificate_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncPage[CertificateDeactivateResponse]]]: ...
