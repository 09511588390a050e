# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypedDict

class UsageAudioTranscriptionsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: Sequence[str]
    bucket_width: Literal["1d", "1h", "1m"]
    end_time: int
    group_by: Sequence[Literal["api_key_id", "model", "project_id", "user_id"]]
    limit: int
    models: Sequence[str]
    page: str
    project_ids: Sequence[str]
    user_ids: Sequence[str]
