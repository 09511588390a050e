# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.graders.label_model_grader import LabelModelGrader
from ferrogate.types.graders.python_grader import PythonGrader
from ferrogate.types.graders.score_model_grader import ScoreModelGrader
from ferrogate.types.graders.string_check_grader import StringCheckGrader
from ferrogate.types.graders.text_similarity_grader import TextSimilarityGrader

class MultiGrader(BaseModel):
    calculate_output: str
    graders: Graders
    name: str
    type: Literal["multi"]
    def __init__(
        self,
        *,
        calculate_output: str,
        graders: Graders,
        name: str,
        type: Literal["multi"],
        **values: Any,
    ) -> None: ...

Graders: TypeAlias = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | LabelModelGrader
