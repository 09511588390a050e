# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any
from typing_extensions import TypeAlias
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.types.fine_tuning.alpha.grader_run_params import Grader
from ferrogate.types.fine_tuning.alpha.grader_run_response import GraderRunResponse
from ferrogate.types.fine_tuning.alpha.grader_validate_params import Grader as _Grader
from ferrogate.types.fine_tuning.alpha.grader_validate_response import GraderValidateResponse

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Graders(Resource):
    """`client.fine_tuning.alpha.graders`"""
    @property
    def with_raw_response(self) -> GradersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> GradersWithStreamingResponse: ...
    def run(
        self, *, grader: Grader | _Words, model_sample: str, item: Any | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> GraderRunResponse:
        """Try a grader on a sample.

        `POST /fine_tuning/alpha/graders/run` gives `GraderRunResponse`."""
    def validate(
        self, *, grader: _Grader | _Words, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> GraderValidateResponse:
        """Check the definition of a grader.

        `POST /fine_tuning/alpha/graders/validate` gives `GraderValidateResponse`."""

class AsyncGraders(Resource):
    """`client.fine_tuning.alpha.graders`"""
    @property
    def with_raw_response(self) -> AsyncGradersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncGradersWithStreamingResponse: ...
    async def run(
        self, *, grader: Grader | _Words, model_sample: str, item: Any | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> GraderRunResponse:
        """Try a grader on a sample.

        `POST /fine_tuning/alpha/graders/run` gives `GraderRunResponse`."""
    async def validate(
        self, *, grader: _Grader | _Words, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> GraderValidateResponse:
        """Check the definition of a grader.

        `POST /fine_tuning/alpha/graders/validate` gives `GraderValidateResponse`."""

class GradersWithRawResponse:
    def run(
        self, *, grader: Grader | _Words, model_sample: str, item: Any | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[GraderRunResponse]: ...
    def validate(
        self, *, grader: _Grader | _Words, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[GraderValidateResponse]: ...

class AsyncGradersWithRawResponse:
    async def run(
        self, *, grader: Grader | _Words, model_sample: str, item: Any | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[GraderRunResponse]: ...
    async def validate(
        self, *, grader: _Grader | _Words, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[GraderValidateResponse]: ...

class GradersWithStreamingResponse:
    def run(
        self, *, grader: Grader | _Words, model_sample: str, item: Any | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[GraderRunResponse]]: ...
    def validate(
        self, *, grader: _Grader | _Words, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[GraderValidateResponse]]: ...

class AsyncGradersWithStreamingResponse:
    def run(
        self, *, grader: Grader | _Words, model_sample: str, item: Any | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[GraderRunResponse]]: ...
    def validate(
        self, *, grader: _Grader | _Words, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[GraderValidateResponse]]: ...
