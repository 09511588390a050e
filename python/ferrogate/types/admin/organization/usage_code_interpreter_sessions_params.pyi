# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypedDict

class UsageCodeInterpreterSessionsParams(TypedDict, total=False):
    start_time: Required[int]
    bucket_width: Literal["1d", "1h", "1m"]
    end_time: int
    group_by: Sequence[Literal["project_id"]]
    limit: int
    page: str
    project_ids: Sequence[str]
