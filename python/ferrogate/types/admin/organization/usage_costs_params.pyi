# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypedDict

class UsageCostsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: Sequence[str]
    bucket_width: Literal["1d"]
    end_time: int
    group_by: Sequence[Literal["api_key_id", "line_item", "project_id"]]
    limit: int
    page: str
    project_ids: Sequence[str]
