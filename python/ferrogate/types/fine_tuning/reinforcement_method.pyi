# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.fine_tuning.reinforcement_hyperparameters import ReinforcementHyperparameters
from ferrogate.types.graders.multi_grader import MultiGrader
from ferrogate.types.graders.python_grader import PythonGrader
from ferrogate.types.graders.score_model_grader import ScoreModelGrader
from ferrogate.types.graders.string_check_grader import StringCheckGrader
from ferrogate.types.graders.text_similarity_grader import TextSimilarityGrader

class ReinforcementMethod(BaseModel):
    grader: Grader
    hyperparameters: ReinforcementHyperparameters | None
    def __init__(
        self,
        *,
        grader: Grader,
        hyperparameters: ReinforcementHyperparameters | None = ...,
        **values: Any,
    ) -> None: ...

Grader: TypeAlias = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader
