# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.containers.files import AsyncFiles as AsyncFiles
from ferrogate.resources.containers.files import Files as Files
from collections.abc import Iterable, Mapping
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Below, Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncCursorPage, SyncCursorPage
from ferrogate.resources.containers.files import AsyncFilesWithRawResponse, AsyncFilesWithStreamingResponse, FilesWithRawResponse, FilesWithStreamingResponse
from ferrogate.types.container_create_params import ExpiresAfter, NetworkPolicy, Skill
from ferrogate.types.container_create_response import ContainerCreateResponse
from ferrogate.types.container_list_response import ContainerListResponse
from ferrogate.types.container_retrieve_response import ContainerRetrieveResponse

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Containers(Resource):
    """`client.containers`"""
    files: Below[Files]
    @property
    def with_raw_response(self) -> ContainersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ContainersWithStreamingResponse: ...
    def create(
        self, *, name: str, expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        file_ids: Iterable[str] | Omit | NotGiven = ...,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit | NotGiven = ...,
        network_policy: NetworkPolicy | _Words | Omit | NotGiven = ...,
        skills: Iterable[Skill | _Words] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ContainerCreateResponse:
        """Make a container in which tools run code.

        `POST /containers` gives `ContainerCreateResponse`."""
    def retrieve(
        self, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ContainerRetrieveResponse:
        """Read the state of a container.

        `GET /containers/{container_id}` gives `ContainerRetrieveResponse`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[ContainerListResponse]:
        """List containers.

        `GET /containers` gives a page of `ContainerListResponse`, iterable over all pages."""
    def delete(
        self, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> None:
        """Delete a container.

        `DELETE /containers/{container_id}` gives nothing."""

class AsyncContainers(Resource):
    """`client.containers`"""
    files: Below[AsyncFiles]
    @property
    def with_raw_response(self) -> AsyncContainersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncContainersWithStreamingResponse: ...
    async def create(
        self, *, name: str, expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        file_ids: Iterable[str] | Omit | NotGiven = ...,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit | NotGiven = ...,
        network_policy: NetworkPolicy | _Words | Omit | NotGiven = ...,
        skills: Iterable[Skill | _Words] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ContainerCreateResponse:
        """Make a container in which tools run code.

        `POST /containers` gives `ContainerCreateResponse`."""
    async def retrieve(
        self, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ContainerRetrieveResponse:
        """Read the state of a container.

        `GET /containers/{container_id}` gives `ContainerRetrieveResponse`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[ContainerListResponse, AsyncCursorPage[ContainerListResponse]]:
        """List containers.

        `GET /containers` gives a page of `ContainerListResponse`, iterable over all pages."""
    async def delete(
        self, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> None:
        """Delete a container.

        `DELETE /containers/{container_id}` gives nothing."""

class ContainersWithRawResponse:
    @property
    def files(self) -> FilesWithRawResponse: ...
    def create(
        self, *, name: str, expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        file_ids: Iterable[str] | Omit | NotGiven = ...,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit | NotGiven = ...,
        network_policy: NetworkPolicy | _Words | Omit | NotGiven = ...,
        skills: Iterable[Skill | _Words] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ContainerCreateResponse]: ...
    def retrieve(
        self, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ContainerRetrieveResponse]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[ContainerListResponse]]: ...
    def delete(
        self, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[None]: ...

class AsyncContainersWithRawResponse:
    @property
    def files(self) -> AsyncFilesWithRawResponse: ...
    async def create(
        self, *, name: str, expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        file_ids: Iterable[str] | Omit | NotGiven = ...,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit | NotGiven = ...,
        network_policy: NetworkPolicy | _Words | Omit | NotGiven = ...,
        skills: Iterable[Skill | _Words] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ContainerCreateResponse]: ...
    async def retrieve(
        self, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ContainerRetrieveResponse]: ...
    async def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[ContainerListResponse]]: ...
    async def delete(
        self, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[None]: ...

class ContainersWithStreamingResponse:
    @property
    def files(self) -> FilesWithStreamingResponse: ...
    def create(
        self, *, name: str, expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        file_ids: Iterable[str] | Omit | NotGiven = ...,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit | NotGiven = ...,
        network_policy: NetworkPolicy | _Words | Omit | NotGiven = ...,
        skills: Iterable[Skill | _Words] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ContainerCreateResponse]]: ...
    def retrieve(
        self, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ContainerRetrieveResponse]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[ContainerListResponse]]]: ...
    def delete(
        self, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[None]]: ...

class AsyncContainersWithStreamingResponse:
    @property
    def files(self) -> AsyncFilesWithStreamingResponse: ...
    def create(
        self, *, name: str, expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        file_ids: Iterable[str] | Omit | NotGiven = ...,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit | NotGiven = ...,
        network_policy: NetworkPolicy | _Words | Omit | NotGiven = ...,
        skills: Iterable[Skill | _Words] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ContainerCreateResponse]]: ...
    def retrieve(
        self, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ContainerRetrieveResponse]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[ContainerListResponse]]]: ...
    def delete(
        self, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
