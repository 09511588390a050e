# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel
from ferrogate.types.fine_tuning.dpo_hyperparameters import DpoHyperparameters

class DpoMethod(BaseModel):
    hyperparameters: DpoHyperparameters | None
    def __init__(
        self,
        *,
        hyperparameters: DpoHyperparameters | None = ...,
        **values: Any,
    ) -> None: ...
