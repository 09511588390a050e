# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ProjectRateLimit(BaseModel):
    id: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    model: str
    object: Literal["project.rate_limit"]
    batch_1_day_max_input_tokens: int | None
    max_audio_megabytes_per_1_minute: int | None
    max_images_per_1_minute: int | None
    max_requests_per_1_day: int | None
    def __init__(
        self,
        *,
        id: str,
        max_requests_per_1_minute: int,
        max_tokens_per_1_minute: int,
        model: str,
        object: Literal["project.rate_limit"],
        batch_1_day_max_input_tokens: int | None = ...,
        max_audio_megabytes_per_1_minute: int | None = ...,
        max_images_per_1_minute: int | None = ...,
        max_requests_per_1_day: int | None = ...,
        **values: Any,
    ) -> None: ...
