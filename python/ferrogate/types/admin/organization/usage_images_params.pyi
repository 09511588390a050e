# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypedDict

class UsageImagesParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: Sequence[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]]
    limit: int
    models: Sequence[str]
    page: str
    project_ids: Sequence[str]
    sizes: Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]]
    sources: Sequence[Literal["image.generation", "image.edit", "image.variation"]]
    user_ids: Sequence[str]
