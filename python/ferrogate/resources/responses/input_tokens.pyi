# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Iterable, Mapping
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.types.responses.input_token_count_params import Conversation, Text, ToolChoice
from ferrogate.types.responses.input_token_count_response import InputTokenCountResponse
from ferrogate.types.responses.response_input_item_param import ResponseInputItemParam
from ferrogate.types.responses.tool_param import ToolParam
from ferrogate.types.shared_params.reasoning import Reasoning

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class InputTokens(Resource):
    """`client.responses.input_tokens`"""
    @property
    def with_raw_response(self) -> InputTokensWithRawResponse: ...
    @property
    def with_streaming_response(self) -> InputTokensWithStreamingResponse: ...
    def count(
        self, *, conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        input: str | Iterable[ResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., model: str | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        personality: str | Literal["friendly", "pragmatic"] | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        text: Text | _Words | None | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> InputTokenCountResponse:
        """Count the tokens that an input would take.

        `POST /responses/input_tokens` gives `InputTokenCountResponse`."""

class AsyncInputTokens(Resource):
    """`client.responses.input_tokens`"""
    @property
    def with_raw_response(self) -> AsyncInputTokensWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncInputTokensWithStreamingResponse: ...
    async def count(
        self, *, conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        input: str | Iterable[ResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., model: str | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        personality: str | Literal["friendly", "pragmatic"] | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        text: Text | _Words | None | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> InputTokenCountResponse:
        """Count the tokens that an input would take.

        `POST /responses/input_tokens` gives `InputTokenCountResponse`."""

class InputTokensWithRawResponse:
    def count(
        self, *, conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        input: str | Iterable[ResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., model: str | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        personality: str | Literal["friendly", "pragmatic"] | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        text: Text | _Words | None | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[InputTokenCountResponse]: ...

class AsyncInputTokensWithRawResponse:
    async def count(
        self, *, conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        input: str | Iterable[ResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., model: str | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        personality: str | Literal["friendly", "pragmatic"] | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        text: Text | _Words | None | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[InputTokenCountResponse]: ...

class InputTokensWithStreamingResponse:
    def count(
        self, *, conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        input: str | Iterable[ResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., model: str | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        personality: str | Literal["friendly", "pragmatic"] | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        text: Text | _Words | None | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[InputTokenCountResponse]]: ...

class AsyncInputTokensWithStreamingResponse:
    def count(
        self, *, conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        input: str | Iterable[ResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., model: str | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        personality: str | Literal["friendly", "pragmatic"] | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        text: Text | _Words | None | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[InputTokenCountResponse]]: ...
