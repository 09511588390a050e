# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._binary import HttpxBinaryResponseContent
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate._words import FileTypes
from ferrogate.pagination import AsyncConversationCursorPage, SyncConversationCursorPage
from ferrogate.types.video import Video
from ferrogate.types.video_create_character_response import VideoCreateCharacterResponse
from ferrogate.types.video_create_params import InputReference
from ferrogate.types.video_delete_response import VideoDeleteResponse
from ferrogate.types.video_edit_params import Video as _Video
from ferrogate.types.video_extend_params import Video as __Video
from ferrogate.types.video_get_character_response import VideoGetCharacterResponse
from ferrogate.types.video_model_param import VideoModelParam
from ferrogate.types.video_seconds import VideoSeconds
from ferrogate.types.video_size import VideoSize

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Videos(Resource):
    """`client.videos`"""
    @property
    def with_raw_response(self) -> VideosWithRawResponse: ...
    @property
    def with_streaming_response(self) -> VideosWithStreamingResponse: ...
    def create(
        self, *, prompt: str, input_reference: InputReference | _Words | Omit | NotGiven = ...,
        model: VideoModelParam | Omit | NotGiven = ..., seconds: VideoSeconds | Omit | NotGiven = ...,
        size: VideoSize | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Video:
        """Begin to make a video of a prompt.

        `POST /videos` gives `Video`.

        OpenAI advises against it: it will be removed there."""
    def retrieve(
        self, video_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Video:
        """Read the state of a video.

        `GET /videos/{video_id}` gives `Video`.

        OpenAI advises against it: it will be removed there."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncConversationCursorPage[Video]:
        """List videos.

        `GET /videos` gives a page of `Video`, iterable over all pages.

        OpenAI advises against it: it will be removed there."""
    def delete(
        self, video_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VideoDeleteResponse:
        """Delete a video.

        `DELETE /videos/{video_id}` gives `VideoDeleteResponse`.

        OpenAI advises against it: it will be removed there."""
    def create_character(
        self, *, name: str, video: FileTypes, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VideoCreateCharacterResponse:
        """Make a character of an uploaded video, to appear in others.

        `POST /videos/characters` gives `VideoCreateCharacterResponse`.

        OpenAI advises against it: it will be removed there."""
    def download_content(
        self, video_id: str, *, variant: Literal["video", "thumbnail", "spritesheet"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> HttpxBinaryResponseContent:
        """Download a video, or its preview.

        `GET /videos/{video_id}/content` gives the bytes (`read`, `iter_bytes`, `write_to_file`).

        OpenAI advises against it: it will be removed there."""
    def edit(
        self, *, prompt: str, video: _Video | _Words, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Video:
        """Begin to edit a video as a prompt says.

        `POST /videos/edits` gives `Video`.

        OpenAI advises against it: it will be removed there."""
    def extend(
        self, *, prompt: str, seconds: VideoSeconds, video: __Video | _Words,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Video:
        """Begin to make a video longer.

        `POST /videos/extensions` gives `Video`.

        OpenAI advises against it: it will be removed there."""
    def get_character(
        self, character_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VideoGetCharacterResponse:
        """Read a character.

        `GET /videos/characters/{character_id}` gives `VideoGetCharacterResponse`.

        OpenAI advises against it: it will be removed there."""
    def remix(
        self, video_id: str, *, prompt: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Video:
        """Begin to make a video anew with a changed prompt.

        `POST /videos/{video_id}/remix` gives `Video`.

        OpenAI advises against it: it will be removed there."""
    def poll(
        self, video_id: str, *, poll_interval_ms: int | Omit | NotGiven = ...,
    ) -> Video:
        """Wait until a video is made, or has failed (see its `status` and `error`).

        Asks every `poll_interval_ms` milliseconds; by default as often as the provider wishes, else every second."""
    def create_and_poll(
        self, *, prompt: str, input_reference: InputReference | _Words | Omit | NotGiven = ...,
        model: VideoModelParam | Omit | NotGiven = ..., seconds: VideoSeconds | Omit | NotGiven = ...,
        size: VideoSize | Omit | NotGiven = ..., poll_interval_ms: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Video:
        """Ask for a video (`create`) and wait until it is made, as `poll` does."""

class AsyncVideos(Resource):
    """`client.videos`"""
    @property
    def with_raw_response(self) -> AsyncVideosWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncVideosWithStreamingResponse: ...
    async def create(
        self, *, prompt: str, input_reference: InputReference | _Words | Omit | NotGiven = ...,
        model: VideoModelParam | Omit | NotGiven = ..., seconds: VideoSeconds | Omit | NotGiven = ...,
        size: VideoSize | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Video:
        """Begin to make a video of a prompt.

        `POST /videos` gives `Video`.

        OpenAI advises against it: it will be removed there."""
    async def retrieve(
        self, video_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Video:
        """Read the state of a video.

        `GET /videos/{video_id}` gives `Video`.

        OpenAI advises against it: it will be removed there."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[Video, AsyncConversationCursorPage[Video]]:
        """List videos.

        `GET /videos` gives a page of `Video`, iterable over all pages.

        OpenAI advises against it: it will be removed there."""
    async def delete(
        self, video_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VideoDeleteResponse:
        """Delete a video.

        `DELETE /videos/{video_id}` gives `VideoDeleteResponse`.

        OpenAI advises against it: it will be removed there."""
    async def create_character(
        self, *, name: str, video: FileTypes, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VideoCreateCharacterResponse:
        """Make a character of an uploaded video, to appear in others.

        `POST /videos/characters` gives `VideoCreateCharacterResponse`.

        OpenAI advises against it: it will be removed there."""
    async def download_content(
        self, video_id: str, *, variant: Literal["video", "thumbnail", "spritesheet"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> HttpxBinaryResponseContent:
        """Download a video, or its preview.

        `GET /videos/{video_id}/content` gives the bytes (`read`, `iter_bytes`, `write_to_file`).

        OpenAI advises against it: it will be removed there."""
    async def edit(
        self, *, prompt: str, video: _Video | _Words, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Video:
        """Begin to edit a video as a prompt says.

        `POST /videos/edits` gives `Video`.

        OpenAI advises against it: it will be removed there."""
    async def extend(
        self, *, prompt: str, seconds: VideoSeconds, video: __Video | _Words,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Video:
        """Begin to make a video longer.

        `POST /videos/extensions` gives `Video`.

        OpenAI advises against it: it will be removed there."""
    async def get_character(
        self, character_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VideoGetCharacterResponse:
        """Read a character.

        `GET /videos/characters/{character_id}` gives `VideoGetCharacterResponse`.

        OpenAI advises against it: it will be removed there."""
    async def remix(
        self, video_id: str, *, prompt: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Video:
        """Begin to make a video anew with a changed prompt.

        `POST /videos/{video_id}/remix` gives `Video`.

        OpenAI advises against it: it will be removed there."""
    async def poll(
        self, video_id: str, *, poll_interval_ms: int | Omit | NotGiven = ...,
    ) -> Video:
        """Wait until a video is made, or has failed (see its `status` and `error`).

        Asks every `poll_interval_ms` milliseconds; by default as often as the provider wishes, else every second."""
    async def create_and_poll(
        self, *, prompt: str, input_reference: InputReference | _Words | Omit | NotGiven = ...,
        model: VideoModelParam | Omit | NotGiven = ..., seconds: VideoSeconds | Omit | NotGiven = ...,
        size: VideoSize | Omit | NotGiven = ..., poll_interval_ms: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Video:
        """Ask for a video (`create`) and wait until it is made, as `poll` does."""

class VideosWithRawResponse:
    def create(
        self, *, prompt: str, input_reference: InputReference | _Words | Omit | NotGiven = ...,
        model: VideoModelParam | Omit | NotGiven = ..., seconds: VideoSeconds | Omit | NotGiven = ...,
        size: VideoSize | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Video]: ...
    def retrieve(
        self, video_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Video]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncConversationCursorPage[Video]]: ...
    def delete(
        self, video_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VideoDeleteResponse]: ...
    def create_character(
        self, *, name: str, video: FileTypes, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VideoCreateCharacterResponse]: ...
    def download_content(
        self, video_id: str, *, variant: Literal["video", "thumbnail", "spritesheet"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[HttpxBinaryResponseContent]: ...
    def edit(
        self, *, prompt: str, video: _Video | _Words, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Video]: ...
    def extend(
        self, *, prompt: str, seconds: VideoSeconds, video: __Video | _Words,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Video]: ...
    def get_character(
        self, character_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VideoGetCharacterResponse]: ...
    def remix(
        self, video_id: str, *, prompt: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Video]: ...

class AsyncVideosWithRawResponse:
    async def create(
        self, *, prompt: str, input_reference: InputReference | _Words | Omit | NotGiven = ...,
        model: VideoModelParam | Omit | NotGiven = ..., seconds: VideoSeconds | Omit | NotGiven = ...,
        size: VideoSize | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Video]: ...
    async def retrieve(
        self, video_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Video]: ...
    async def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncConversationCursorPage[Video]]: ...
    async def delete(
        self, video_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VideoDeleteResponse]: ...
    async def create_character(
        self, *, name: str, video: FileTypes, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VideoCreateCharacterResponse]: ...
    async def download_content(
        self, video_id: str, *, variant: Literal["video", "thumbnail", "spritesheet"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[HttpxBinaryResponseContent]: ...
    async def edit(
        self, *, prompt: str, video: _Video | _Words, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Video]: ...
    async def extend(
        self, *, prompt: str, seconds: VideoSeconds, video: __Video | _Words,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Video]: ...
    async def get_character(
        self, character_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VideoGetCharacterResponse]: ...
    async def remix(
        self, video_id: str, *, prompt: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Video]: ...

class VideosWithStreamingResponse:
    def create(
        self, *, prompt: str, input_reference: InputReference | _Words | Omit | NotGiven = ...,
        model: VideoModelParam | Omit | NotGiven = ..., seconds: VideoSeconds | Omit | NotGiven = ...,
        size: VideoSize | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Video]]: ...
    def retrieve(
        self, video_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Video]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[Video]]]: ...
    def delete(
        self, video_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[VideoDeleteResponse]]: ...
    def create_character(
        self, *, name: str, video: FileTypes, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[VideoCreateCharacterResponse]]: ...
    def download_content(
        self, video_id: str, *, variant: Literal["video", "thumbnail", "spritesheet"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[bytes]]: ...
    def edit(
        self, *, prompt: str, video: _Video | _Words, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Video]]: ...
    def extend(
        self, *, prompt: str, seconds: VideoSeconds, video: __Video | _Words,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Video]]: ...
    def get_character(
        self, character_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[VideoGetCharacterResponse]]: ...
    def remix(
        self, video_id: str, *, prompt: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Video]]: ...

class AsyncVideosWithStreamingResponse:
    def create(
        self, *, prompt: str, input_reference: InputReference | _Words | Omit | NotGiven = ...,
        model: VideoModelParam | Omit | NotGiven = ..., seconds: VideoSeconds | Omit | NotGiven = ...,
        size: VideoSize | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
    def retrieve(
        self, video_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[Video]]]: ...
    def delete(
        self, video_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VideoDeleteResponse]]: ...
    def create_character(
        self, *, name: str, video: FileTypes, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VideoCreateCharacterResponse]]: ...
    def download_content(
        self, video_id: str, *, variant: Literal["video", "thumbnail", "spritesheet"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[bytes]]: ...
    def edit(
        self, *, prompt: str, video: _Video | _Words, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
    def extend(
        self, *, prompt: str, seconds: VideoSeconds, video: __Video | _Words,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
    def get_character(
        self, character_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VideoGetCharacterResponse]]: ...
    def remix(
        self, video_id: str, *, prompt: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Video]]: ...
