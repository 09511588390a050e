from collections.abc import Iterable, Mapping
from typing import Any

model_cost: dict[str, dict[str, Any]]

def get_model_info(
    model: str, custom_llm_provider: str | None = None, api_base: str | None = None, *, day: str | None = None
) -> dict[str, Any]: ...
def get_max_tokens(model: str) -> int | None: ...
def load_model_cost() -> dict[str, dict[str, Any]]: ...
def register_model(model_cost: str | dict[str, Any]) -> dict[str, Any]: ...
def cost_per_token(
    model: str = "",
    prompt_tokens: int = 0,
    completion_tokens: int = 0,
    response_time_ms: float = 0.0,
    custom_llm_provider: str | None = None,
    region_name: str | None = None,
    prompt_characters: int | None = None,
    completion_characters: int | None = None,
    cache_creation_input_tokens: int = 0,
    cache_read_input_tokens: int = 0,
    custom_cost_per_token: Mapping[str, float] | None = None,
    custom_cost_per_second: float | None = None,
    number_of_queries: int | None = None,
    usage_object: Any = None,
    rerank_billed_units: Mapping[str, Any] | None = None,
    call_type: str = "completion",
    audio_transcription_file_duration: float = 0.0,
    service_tier: str | None = None,
    **_: Any,
) -> tuple[float, float]: ...
def completion_cost(
    completion_response: Any = None,
    model: str | None = None,
    prompt: str = "",
    messages: Iterable[Mapping[str, Any]] = (),
    completion: str = "",
    total_time: float = 0.0,
    call_type: str = "completion",
    custom_llm_provider: str | None = None,
    region_name: str | None = None,
    size: str | None = None,
    quality: str | None = None,
    n: int | None = None,
    custom_cost_per_token: Mapping[str, float] | None = None,
    custom_cost_per_second: float | None = None,
    **options: Any,
) -> float: ...
