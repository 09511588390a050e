# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.evals.runs import AsyncRuns as AsyncRuns
from ferrogate.resources.evals.runs import Runs as Runs
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
from ferrogate.resources.evals.runs import AsyncRunsWithRawResponse, AsyncRunsWithStreamingResponse, RunsWithRawResponse, RunsWithStreamingResponse
from ferrogate.types.eval_create_params import DataSourceConfig, TestingCriterion
from ferrogate.types.eval_create_response import EvalCreateResponse
from ferrogate.types.eval_delete_response import EvalDeleteResponse
from ferrogate.types.eval_list_response import EvalListResponse
from ferrogate.types.eval_retrieve_response import EvalRetrieveResponse
from ferrogate.types.eval_update_response import EvalUpdateResponse
from ferrogate.types.shared_params.metadata import Metadata

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Evals(Resource):
    """`client.evals`"""
    runs: Below[Runs]
    @property
    def with_raw_response(self) -> EvalsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> EvalsWithStreamingResponse: ...
    def create(
        self, *, data_source_config: DataSourceConfig | _Words,
        testing_criteria: Iterable[TestingCriterion | _Words], metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> EvalCreateResponse:
        """Make an evaluation: a form of data, and the criteria it is graded by.

        `POST /evals` gives `EvalCreateResponse`."""
    def retrieve(
        self, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> EvalRetrieveResponse:
        """Read an evaluation.

        `GET /evals/{eval_id}` gives `EvalRetrieveResponse`."""
    def update(
        self, eval_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> EvalUpdateResponse:
        """Change an evaluation's name and metadata.

        `POST /evals/{eval_id}` gives `EvalUpdateResponse`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        order_by: Literal["created_at", "updated_at"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[EvalListResponse]:
        """List evaluations.

        `GET /evals` gives a page of `EvalListResponse`, iterable over all pages."""
    def delete(
        self, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> EvalDeleteResponse:
        """Delete an evaluation.

        `DELETE /evals/{eval_id}` gives `EvalDeleteResponse`."""

class AsyncEvals(Resource):
    """`client.evals`"""
    runs: Below[AsyncRuns]
    @property
    def with_raw_response(self) -> AsyncEvalsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncEvalsWithStreamingResponse: ...
    async def create(
        self, *, data_source_config: DataSourceConfig | _Words,
        testing_criteria: Iterable[TestingCriterion | _Words], metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> EvalCreateResponse:
        """Make an evaluation: a form of data, and the criteria it is graded by.

        `POST /evals` gives `EvalCreateResponse`."""
    async def retrieve(
        self, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> EvalRetrieveResponse:
        """Read an evaluation.

        `GET /evals/{eval_id}` gives `EvalRetrieveResponse`."""
    async def update(
        self, eval_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> EvalUpdateResponse:
        """Change an evaluation's name and metadata.

        `POST /evals/{eval_id}` gives `EvalUpdateResponse`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        order_by: Literal["created_at", "updated_at"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[EvalListResponse, AsyncCursorPage[EvalListResponse]]:
        """List evaluations.

        `GET /evals` gives a page of `EvalListResponse`, iterable over all pages."""
    async def delete(
        self, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> EvalDeleteResponse:
        """Delete an evaluation.

        `DELETE /evals/{eval_id}` gives `EvalDeleteResponse`."""

class EvalsWithRawResponse:
    @property
    def runs(self) -> RunsWithRawResponse: ...
    def create(
        self, *, data_source_config: DataSourceConfig | _Words,
        testing_criteria: Iterable[TestingCriterion | _Words], metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[EvalCreateResponse]: ...
    def retrieve(
        self, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[EvalRetrieveResponse]: ...
    def update(
        self, eval_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[EvalUpdateResponse]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        order_by: Literal["created_at", "updated_at"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[EvalListResponse]]: ...
    def delete(
        self, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[EvalDeleteResponse]: ...

class AsyncEvalsWithRawResponse:
    @property
    def runs(self) -> AsyncRunsWithRawResponse: ...
    async def create(
        self, *, data_source_config: DataSourceConfig | _Words,
        testing_criteria: Iterable[TestingCriterion | _Words], metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[EvalCreateResponse]: ...
    async def retrieve(
        self, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[EvalRetrieveResponse]: ...
    async def update(
        self, eval_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[EvalUpdateResponse]: ...
    async def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        order_by: Literal["created_at", "updated_at"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[EvalListResponse]]: ...
    async def delete(
        self, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[EvalDeleteResponse]: ...

class EvalsWithStreamingResponse:
    @property
    def runs(self) -> RunsWithStreamingResponse: ...
    def create(
        self, *, data_source_config: DataSourceConfig | _Words,
        testing_criteria: Iterable[TestingCriterion | _Words], metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[EvalCreateResponse]]: ...
    def retrieve(
        self, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[EvalRetrieveResponse]]: ...
    def update(
        self, eval_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[EvalUpdateResponse]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        order_by: Literal["created_at", "updated_at"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[EvalListResponse]]]: ...
    def delete(
        self, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[EvalDeleteResponse]]: ...

class AsyncEvalsWithStreamingResponse:
    @property
    def runs(self) -> AsyncRunsWithStreamingResponse: ...
    def create(
        self, *, data_source_config: DataSourceConfig | _Words,
        testing_criteria: Iterable[TestingCriterion | _Words], metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[EvalCreateResponse]]: ...
    def retrieve(
        self, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[EvalRetrieveResponse]]: ...
    def update(
        self, eval_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[EvalUpdateResponse]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        order_by: Literal["created_at", "updated_at"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[EvalListResponse]]]: ...
    def delete(
        self, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[EvalDeleteResponse]]: ...
