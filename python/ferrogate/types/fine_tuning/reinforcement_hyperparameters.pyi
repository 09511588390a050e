# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ReinforcementHyperparameters(BaseModel):
    batch_size: Literal["auto"] | int | None
    compute_multiplier: Literal["auto"] | float | None
    eval_interval: Literal["auto"] | int | None
    eval_samples: Literal["auto"] | int | None
    learning_rate_multiplier: Literal["auto"] | float | None
    n_epochs: Literal["auto"] | int | None
    reasoning_effort: Literal["default", "high", "low", "medium"] | None
    def __init__(
        self,
        *,
        batch_size: Literal["auto"] | int | None = ...,
        compute_multiplier: Literal["auto"] | float | None = ...,
        eval_interval: Literal["auto"] | int | None = ...,
        eval_samples: Literal["auto"] | int | None = ...,
        learning_rate_multiplier: Literal["auto"] | float | None = ...,
        n_epochs: Literal["auto"] | int | None = ...,
        reasoning_effort: Literal["default", "high", "low", "medium"] | None = ...,
        **values: Any,
    ) -> None: ...
