# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class MetadataErrors(BaseModel):
    formula_parse_error: bool
    invalid_variable_error: bool
    api_model_grader_parse_error: bool
    api_model_grader_refusal_error: bool
    api_model_grader_server_error: bool
    api_model_grader_server_error_details: str | None
    other_error: bool
    python_grader_runtime_error: bool
    python_grader_runtime_error_details: str | None
    python_grader_server_error: bool
    python_grader_server_error_type: str | None
    sample_parse_error: bool
    truncated_observation_error: bool
    unresponsive_reward_error: bool
    def __init__(
        self,
        *,
        formula_parse_error: bool,
        invalid_variable_error: bool,
        api_model_grader_parse_error: bool,
        api_model_grader_refusal_error: bool,
        api_model_grader_server_error: bool,
        other_error: bool,
        python_grader_runtime_error: bool,
        python_grader_server_error: bool,
        sample_parse_error: bool,
        truncated_observation_error: bool,
        unresponsive_reward_error: bool,
        api_model_grader_server_error_details: str | None = ...,
        python_grader_runtime_error_details: str | None = ...,
        python_grader_server_error_type: str | None = ...,
        **values: Any,
    ) -> None: ...


class Metadata(BaseModel):
    errors: MetadataErrors
    execution_time: float
    name: str
    sampled_model_name: str | None
    scores: dict[str, Any]
    token_usage: int | None
    type: str
    def __init__(
        self,
        *,
        errors: MetadataErrors,
        execution_time: float,
        name: str,
        scores: dict[str, Any],
        type: str,
        sampled_model_name: str | None = ...,
        token_usage: int | None = ...,
        **values: Any,
    ) -> None: ...


class GraderRunResponse(BaseModel):
    metadata: Metadata
    api_model_grader_token_usage_per_model: dict[str, Any]
    reward: float
    sub_rewards: dict[str, Any]
    def __init__(
        self,
        *,
        metadata: Metadata,
        api_model_grader_token_usage_per_model: dict[str, Any],
        reward: float,
        sub_rewards: dict[str, Any],
        **values: Any,
    ) -> None: ...
