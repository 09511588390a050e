# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class SupervisedHyperparameters(BaseModel):
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
