# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel
from ferrogate.types.fine_tuning.supervised_hyperparameters import SupervisedHyperparameters

class SupervisedMethod(BaseModel):
    hyperparameters: SupervisedHyperparameters | None
    def __init__(
        self,
        *,
        hyperparameters: SupervisedHyperparameters | None = ...,
        **values: Any,
    ) -> None: ...
