# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, overload
from ferrogate._client import TimeLimits
from ferrogate._core import Stream
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate._words import FileTypes
from ferrogate.types.image_edit_stream_event import ImageEditStreamEvent
from ferrogate.types.image_gen_stream_event import ImageGenStreamEvent
from ferrogate.types.image_model import ImageModel
from ferrogate.types.images_response import ImagesResponse


class Images(Resource):
    """`client.images`"""
    @property
    def with_raw_response(self) -> ImagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ImagesWithStreamingResponse: ...
    def create_variation(
        self, *, image: FileTypes, model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: Literal["256x256", "512x512", "1024x1024"] | None | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ImagesResponse:
        """Make variations of a picture.

        `POST /images/variations` gives `ImagesResponse`."""
    @overload
    def edit(
        self, *, image: FileTypes | Iterable[FileTypes], prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        input_fidelity: Literal["high", "low"] | None | Omit | NotGiven = ...,
        mask: FileTypes | Omit | NotGiven = ..., model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ImagesResponse:
        """Change or extend pictures as a prompt says.

        `POST /images/edits` gives `ImagesResponse`. With `stream=True`: a `Stream` of `ImageEditStreamEvent`."""
    @overload
    def edit(
        self, *, image: FileTypes | Iterable[FileTypes], prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        input_fidelity: Literal["high", "low"] | None | Omit | NotGiven = ...,
        mask: FileTypes | Omit | NotGiven = ..., model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit | NotGiven = ...,
        stream: Literal[True], user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Stream[ImageEditStreamEvent]:
        """Change or extend pictures as a prompt says.

        `POST /images/edits` gives `ImagesResponse`. With `stream=True`: a `Stream` of `ImageEditStreamEvent`."""
    @overload
    def edit(
        self, *, image: FileTypes | Iterable[FileTypes], prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        input_fidelity: Literal["high", "low"] | None | Omit | NotGiven = ...,
        mask: FileTypes | Omit | NotGiven = ..., model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit | NotGiven = ...,
        stream: bool, user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]:
        """Change or extend pictures as a prompt says.

        `POST /images/edits` gives `ImagesResponse`. With `stream=True`: a `Stream` of `ImageEditStreamEvent`."""
    @overload
    def generate(
        self, *, prompt: str, background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        model: str | ImageModel | None | Omit | NotGiven = ...,
        moderation: Literal["low", "auto"] | None | Omit | NotGiven = ..., n: int | None | Omit | NotGiven = ...,
        output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        style: Literal["vivid", "natural"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ImagesResponse:
        """Make pictures of a prompt.

        `POST /images/generations` gives `ImagesResponse`. With `stream=True`: a `Stream` of `ImageGenStreamEvent`."""
    @overload
    def generate(
        self, *, prompt: str, background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        model: str | ImageModel | None | Omit | NotGiven = ...,
        moderation: Literal["low", "auto"] | None | Omit | NotGiven = ..., n: int | None | Omit | NotGiven = ...,
        output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit | NotGiven = ...,
        stream: Literal[True], style: Literal["vivid", "natural"] | None | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Stream[ImageGenStreamEvent]:
        """Make pictures of a prompt.

        `POST /images/generations` gives `ImagesResponse`. With `stream=True`: a `Stream` of `ImageGenStreamEvent`."""
    @overload
    def generate(
        self, *, prompt: str, background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        model: str | ImageModel | None | Omit | NotGiven = ...,
        moderation: Literal["low", "auto"] | None | Omit | NotGiven = ..., n: int | None | Omit | NotGiven = ...,
        output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit | NotGiven = ...,
        stream: bool, style: Literal["vivid", "natural"] | None | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]:
        """Make pictures of a prompt.

        `POST /images/generations` gives `ImagesResponse`. With `stream=True`: a `Stream` of `ImageGenStreamEvent`."""

class AsyncImages(Resource):
    """`client.images`"""
    @property
    def with_raw_response(self) -> AsyncImagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncImagesWithStreamingResponse: ...
    async def create_variation(
        self, *, image: FileTypes, model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: Literal["256x256", "512x512", "1024x1024"] | None | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ImagesResponse:
        """Make variations of a picture.

        `POST /images/variations` gives `ImagesResponse`."""
    @overload
    async def edit(
        self, *, image: FileTypes | Iterable[FileTypes], prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        input_fidelity: Literal["high", "low"] | None | Omit | NotGiven = ...,
        mask: FileTypes | Omit | NotGiven = ..., model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ImagesResponse:
        """Change or extend pictures as a prompt says.

        `POST /images/edits` gives `ImagesResponse`. With `stream=True`: a `Stream` of `ImageEditStreamEvent`."""
    @overload
    async def edit(
        self, *, image: FileTypes | Iterable[FileTypes], prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        input_fidelity: Literal["high", "low"] | None | Omit | NotGiven = ...,
        mask: FileTypes | Omit | NotGiven = ..., model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit | NotGiven = ...,
        stream: Literal[True], user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Stream[ImageEditStreamEvent]:
        """Change or extend pictures as a prompt says.

        `POST /images/edits` gives `ImagesResponse`. With `stream=True`: a `Stream` of `ImageEditStreamEvent`."""
    @overload
    async def edit(
        self, *, image: FileTypes | Iterable[FileTypes], prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        input_fidelity: Literal["high", "low"] | None | Omit | NotGiven = ...,
        mask: FileTypes | Omit | NotGiven = ..., model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit | NotGiven = ...,
        stream: bool, user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]:
        """Change or extend pictures as a prompt says.

        `POST /images/edits` gives `ImagesResponse`. With `stream=True`: a `Stream` of `ImageEditStreamEvent`."""
    @overload
    async def generate(
        self, *, prompt: str, background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        model: str | ImageModel | None | Omit | NotGiven = ...,
        moderation: Literal["low", "auto"] | None | Omit | NotGiven = ..., n: int | None | Omit | NotGiven = ...,
        output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        style: Literal["vivid", "natural"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ImagesResponse:
        """Make pictures of a prompt.

        `POST /images/generations` gives `ImagesResponse`. With `stream=True`: a `Stream` of `ImageGenStreamEvent`."""
    @overload
    async def generate(
        self, *, prompt: str, background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        model: str | ImageModel | None | Omit | NotGiven = ...,
        moderation: Literal["low", "auto"] | None | Omit | NotGiven = ..., n: int | None | Omit | NotGiven = ...,
        output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit | NotGiven = ...,
        stream: Literal[True], style: Literal["vivid", "natural"] | None | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Stream[ImageGenStreamEvent]:
        """Make pictures of a prompt.

        `POST /images/generations` gives `ImagesResponse`. With `stream=True`: a `Stream` of `ImageGenStreamEvent`."""
    @overload
    async def generate(
        self, *, prompt: str, background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        model: str | ImageModel | None | Omit | NotGiven = ...,
        moderation: Literal["low", "auto"] | None | Omit | NotGiven = ..., n: int | None | Omit | NotGiven = ...,
        output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit | NotGiven = ...,
        stream: bool, style: Literal["vivid", "natural"] | None | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]:
        """Make pictures of a prompt.

        `POST /images/generations` gives `ImagesResponse`. With `stream=True`: a `Stream` of `ImageGenStreamEvent`."""

class ImagesWithRawResponse:
    def create_variation(
        self, *, image: FileTypes, model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: Literal["256x256", "512x512", "1024x1024"] | None | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ImagesResponse]: ...
    @overload
    def edit(
        self, *, image: FileTypes | Iterable[FileTypes], prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        input_fidelity: Literal["high", "low"] | None | Omit | NotGiven = ...,
        mask: FileTypes | Omit | NotGiven = ..., model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ImagesResponse]: ...
    @overload
    def edit(
        self, *, image: FileTypes | Iterable[FileTypes], prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        input_fidelity: Literal["high", "low"] | None | Omit | NotGiven = ...,
        mask: FileTypes | Omit | NotGiven = ..., model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit | NotGiven = ...,
        stream: Literal[True], user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[ImageEditStreamEvent]]: ...
    @overload
    def edit(
        self, *, image: FileTypes | Iterable[FileTypes], prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        input_fidelity: Literal["high", "low"] | None | Omit | NotGiven = ...,
        mask: FileTypes | Omit | NotGiven = ..., model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit | NotGiven = ...,
        stream: bool, user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ImagesResponse | Stream[ImageEditStreamEvent]]: ...
    @overload
    def generate(
        self, *, prompt: str, background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        model: str | ImageModel | None | Omit | NotGiven = ...,
        moderation: Literal["low", "auto"] | None | Omit | NotGiven = ..., n: int | None | Omit | NotGiven = ...,
        output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        style: Literal["vivid", "natural"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ImagesResponse]: ...
    @overload
    def generate(
        self, *, prompt: str, background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        model: str | ImageModel | None | Omit | NotGiven = ...,
        moderation: Literal["low", "auto"] | None | Omit | NotGiven = ..., n: int | None | Omit | NotGiven = ...,
        output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit | NotGiven = ...,
        stream: Literal[True], style: Literal["vivid", "natural"] | None | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[ImageGenStreamEvent]]: ...
    @overload
    def generate(
        self, *, prompt: str, background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        model: str | ImageModel | None | Omit | NotGiven = ...,
        moderation: Literal["low", "auto"] | None | Omit | NotGiven = ..., n: int | None | Omit | NotGiven = ...,
        output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit | NotGiven = ...,
        stream: bool, style: Literal["vivid", "natural"] | None | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ImagesResponse | Stream[ImageGenStreamEvent]]: ...

class AsyncImagesWithRawResponse:
    async def create_variation(
        self, *, image: FileTypes, model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: Literal["256x256", "512x512", "1024x1024"] | None | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ImagesResponse]: ...
    @overload
    async def edit(
        self, *, image: FileTypes | Iterable[FileTypes], prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        input_fidelity: Literal["high", "low"] | None | Omit | NotGiven = ...,
        mask: FileTypes | Omit | NotGiven = ..., model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ImagesResponse]: ...
    @overload
    async def edit(
        self, *, image: FileTypes | Iterable[FileTypes], prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        input_fidelity: Literal["high", "low"] | None | Omit | NotGiven = ...,
        mask: FileTypes | Omit | NotGiven = ..., model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit | NotGiven = ...,
        stream: Literal[True], user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[ImageEditStreamEvent]]: ...
    @overload
    async def edit(
        self, *, image: FileTypes | Iterable[FileTypes], prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        input_fidelity: Literal["high", "low"] | None | Omit | NotGiven = ...,
        mask: FileTypes | Omit | NotGiven = ..., model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit | NotGiven = ...,
        stream: bool, user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ImagesResponse | Stream[ImageEditStreamEvent]]: ...
    @overload
    async def generate(
        self, *, prompt: str, background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        model: str | ImageModel | None | Omit | NotGiven = ...,
        moderation: Literal["low", "auto"] | None | Omit | NotGiven = ..., n: int | None | Omit | NotGiven = ...,
        output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        style: Literal["vivid", "natural"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ImagesResponse]: ...
    @overload
    async def generate(
        self, *, prompt: str, background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        model: str | ImageModel | None | Omit | NotGiven = ...,
        moderation: Literal["low", "auto"] | None | Omit | NotGiven = ..., n: int | None | Omit | NotGiven = ...,
        output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit | NotGiven = ...,
        stream: Literal[True], style: Literal["vivid", "natural"] | None | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[ImageGenStreamEvent]]: ...
    @overload
    async def generate(
        self, *, prompt: str, background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        model: str | ImageModel | None | Omit | NotGiven = ...,
        moderation: Literal["low", "auto"] | None | Omit | NotGiven = ..., n: int | None | Omit | NotGiven = ...,
        output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit | NotGiven = ...,
        stream: bool, style: Literal["vivid", "natural"] | None | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ImagesResponse | Stream[ImageGenStreamEvent]]: ...

class ImagesWithStreamingResponse:
    def create_variation(
        self, *, image: FileTypes, model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: Literal["256x256", "512x512", "1024x1024"] | None | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ImagesResponse]]: ...
    @overload
    def edit(
        self, *, image: FileTypes | Iterable[FileTypes], prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        input_fidelity: Literal["high", "low"] | None | Omit | NotGiven = ...,
        mask: FileTypes | Omit | NotGiven = ..., model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ImagesResponse]]: ...
    @overload
    def edit(
        self, *, image: FileTypes | Iterable[FileTypes], prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        input_fidelity: Literal["high", "low"] | None | Omit | NotGiven = ...,
        mask: FileTypes | Omit | NotGiven = ..., model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit | NotGiven = ...,
        stream: Literal[True], user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Stream[ImageEditStreamEvent]]]: ...
    @overload
    def edit(
        self, *, image: FileTypes | Iterable[FileTypes], prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        input_fidelity: Literal["high", "low"] | None | Omit | NotGiven = ...,
        mask: FileTypes | Omit | NotGiven = ..., model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit | NotGiven = ...,
        stream: bool, user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ImagesResponse | Stream[ImageEditStreamEvent]]]: ...
    @overload
    def generate(
        self, *, prompt: str, background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        model: str | ImageModel | None | Omit | NotGiven = ...,
        moderation: Literal["low", "auto"] | None | Omit | NotGiven = ..., n: int | None | Omit | NotGiven = ...,
        output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        style: Literal["vivid", "natural"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ImagesResponse]]: ...
    @overload
    def generate(
        self, *, prompt: str, background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        model: str | ImageModel | None | Omit | NotGiven = ...,
        moderation: Literal["low", "auto"] | None | Omit | NotGiven = ..., n: int | None | Omit | NotGiven = ...,
        output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit | NotGiven = ...,
        stream: Literal[True], style: Literal["vivid", "natural"] | None | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Stream[ImageGenStreamEvent]]]: ...
    @overload
    def generate(
        self, *, prompt: str, background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        model: str | ImageModel | None | Omit | NotGiven = ...,
        moderation: Literal["low", "auto"] | None | Omit | NotGiven = ..., n: int | None | Omit | NotGiven = ...,
        output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit | NotGiven = ...,
        stream: bool, style: Literal["vivid", "natural"] | None | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ImagesResponse | Stream[ImageGenStreamEvent]]]: ...

class AsyncImagesWithStreamingResponse:
    def create_variation(
        self, *, image: FileTypes, model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: Literal["256x256", "512x512", "1024x1024"] | None | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ImagesResponse]]: ...
    @overload
    def edit(
        self, *, image: FileTypes | Iterable[FileTypes], prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        input_fidelity: Literal["high", "low"] | None | Omit | NotGiven = ...,
        mask: FileTypes | Omit | NotGiven = ..., model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ImagesResponse]]: ...
    @overload
    def edit(
        self, *, image: FileTypes | Iterable[FileTypes], prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        input_fidelity: Literal["high", "low"] | None | Omit | NotGiven = ...,
        mask: FileTypes | Omit | NotGiven = ..., model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit | NotGiven = ...,
        stream: Literal[True], user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Stream[ImageEditStreamEvent]]]: ...
    @overload
    def edit(
        self, *, image: FileTypes | Iterable[FileTypes], prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        input_fidelity: Literal["high", "low"] | None | Omit | NotGiven = ...,
        mask: FileTypes | Omit | NotGiven = ..., model: str | ImageModel | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None | Omit | NotGiven = ...,
        stream: bool, user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ImagesResponse | Stream[ImageEditStreamEvent]]]: ...
    @overload
    def generate(
        self, *, prompt: str, background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        model: str | ImageModel | None | Omit | NotGiven = ...,
        moderation: Literal["low", "auto"] | None | Omit | NotGiven = ..., n: int | None | Omit | NotGiven = ...,
        output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        style: Literal["vivid", "natural"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ImagesResponse]]: ...
    @overload
    def generate(
        self, *, prompt: str, background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        model: str | ImageModel | None | Omit | NotGiven = ...,
        moderation: Literal["low", "auto"] | None | Omit | NotGiven = ..., n: int | None | Omit | NotGiven = ...,
        output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit | NotGiven = ...,
        stream: Literal[True], style: Literal["vivid", "natural"] | None | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Stream[ImageGenStreamEvent]]]: ...
    @overload
    def generate(
        self, *, prompt: str, background: Literal["transparent", "opaque", "auto"] | None | Omit | NotGiven = ...,
        model: str | ImageModel | None | Omit | NotGiven = ...,
        moderation: Literal["low", "auto"] | None | Omit | NotGiven = ..., n: int | None | Omit | NotGiven = ...,
        output_compression: int | None | Omit | NotGiven = ...,
        output_format: Literal["png", "jpeg", "webp"] | None | Omit | NotGiven = ...,
        partial_images: int | None | Omit | NotGiven = ...,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None | Omit | NotGiven = ...,
        response_format: Literal["url", "b64_json"] | None | Omit | NotGiven = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit | NotGiven = ...,
        stream: bool, style: Literal["vivid", "natural"] | None | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ImagesResponse | Stream[ImageGenStreamEvent]]]: ...
