# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.video_create_error import VideoCreateError
from ferrogate.types.video_model import VideoModel
from ferrogate.types.video_seconds import VideoSeconds
from ferrogate.types.video_size import VideoSize

class Video(BaseModel):
    id: str
    completed_at: int | None
    created_at: int
    error: VideoCreateError | None
    expires_at: int | None
    model: VideoModel
    object: Literal["video"]
    progress: int
    prompt: str | None
    remixed_from_video_id: str | None
    seconds: str | VideoSeconds
    size: VideoSize
    status: Literal["completed", "failed", "in_progress", "queued"]
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        model: VideoModel,
        object: Literal["video"],
        progress: int,
        seconds: str | VideoSeconds,
        size: VideoSize,
        status: Literal["completed", "failed", "in_progress", "queued"],
        completed_at: int | None = ...,
        error: VideoCreateError | None = ...,
        expires_at: int | None = ...,
        prompt: str | None = ...,
        remixed_from_video_id: str | None = ...,
        **values: Any,
    ) -> None: ...
