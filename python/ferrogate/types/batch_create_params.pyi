# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class BatchCreateParams(TypedDict, total=False):
    completion_window: Required[Literal["24h"]]
    endpoint: Required[Literal["/v1/chat/completions", "/v1/completions", "/v1/embeddings", "/v1/images/edits", "/v1/images/generations", "/v1/moderations", "/v1/responses", "/v1/videos"]]
    input_file_id: Required[str]
    metadata: dict[str, str] | None
    output_expires_after: OutputExpiresAfter


class OutputExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
