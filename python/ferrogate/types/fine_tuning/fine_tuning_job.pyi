# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.fine_tuning.dpo_method import DpoMethod
from ferrogate.types.fine_tuning.fine_tuning_job_wandb_integration_object import FineTuningJobWandbIntegrationObject
from ferrogate.types.fine_tuning.reinforcement_method import ReinforcementMethod
from ferrogate.types.fine_tuning.supervised_method import SupervisedMethod

class Error(BaseModel):
    code: str
    message: str
    param: str | None
    def __init__(
        self,
        *,
        code: str,
        message: str,
        param: str | None = ...,
        **values: Any,
    ) -> None: ...


class Hyperparameters(BaseModel):
    batch_size: Literal["auto"] | int | None
    learning_rate_multiplier: Literal["auto"] | float | None
    n_epochs: Literal["auto"] | int | None
    def __init__(
        self,
        *,
        batch_size: Literal["auto"] | int | None = ...,
        learning_rate_multiplier: Literal["auto"] | float | None = ...,
        n_epochs: Literal["auto"] | int | None = ...,
        **values: Any,
    ) -> None: ...


class Method(BaseModel):
    type: Literal["dpo", "reinforcement", "supervised"]
    dpo: DpoMethod | None
    reinforcement: ReinforcementMethod | None
    supervised: SupervisedMethod | None
    def __init__(
        self,
        *,
        type: Literal["dpo", "reinforcement", "supervised"],
        dpo: DpoMethod | None = ...,
        reinforcement: ReinforcementMethod | None = ...,
        supervised: SupervisedMethod | None = ...,
        **values: Any,
    ) -> None: ...


class FineTuningJob(BaseModel):
    id: str
    created_at: int
    error: Error | None
    fine_tuned_model: str | None
    finished_at: int | None
    hyperparameters: Hyperparameters
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: list[str]
    seed: int
    status: Literal["cancelled", "failed", "queued", "running", "succeeded", "validating_files"]
    trained_tokens: int | None
    training_file: str
    validation_file: str | None
    estimated_finish: int | None
    integrations: list[FineTuningJobWandbIntegrationObject] | None
    metadata: dict[str, str] | None
    method: Method | None
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        hyperparameters: Hyperparameters,
        model: str,
        object: Literal["fine_tuning.job"],
        organization_id: str,
        result_files: list[str],
        seed: int,
        status: Literal["cancelled", "failed", "queued", "running", "succeeded", "validating_files"],
        training_file: str,
        error: Error | None = ...,
        fine_tuned_model: str | None = ...,
        finished_at: int | None = ...,
        trained_tokens: int | None = ...,
        validation_file: str | None = ...,
        estimated_finish: int | None = ...,
        integrations: list[FineTuningJobWandbIntegrationObject] | None = ...,
        metadata: dict[str, str] | None = ...,
        method: Method | None = ...,
        **values: Any,
    ) -> None: ...
