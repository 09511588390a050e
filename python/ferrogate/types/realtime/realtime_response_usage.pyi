# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel
from ferrogate.types.realtime.realtime_response_usage_input_token_details import RealtimeResponseUsageInputTokenDetails
from ferrogate.types.realtime.realtime_response_usage_output_token_details import RealtimeResponseUsageOutputTokenDetails

class RealtimeResponseUsage(BaseModel):
    input_token_details: RealtimeResponseUsageInputTokenDetails | None
    input_tokens: int | None
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None
    output_tokens: int | None
    total_tokens: int | None
    def __init__(
        self,
        *,
        input_token_details: RealtimeResponseUsageInputTokenDetails | None = ...,
        input_tokens: int | None = ...,
        output_token_details: RealtimeResponseUsageOutputTokenDetails | None = ...,
        output_tokens: int | None = ...,
        total_tokens: int | None = ...,
        **values: Any,
    ) -> None: ...
