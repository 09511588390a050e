# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypedDict

class UsageFileSearchCallsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: Sequence[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]]
    limit: int
    page: str
    project_ids: Sequence[str]
    user_ids: Sequence[str]
    vector_store_ids: Sequence[str]
