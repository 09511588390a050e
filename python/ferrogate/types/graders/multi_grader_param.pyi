# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.graders.label_model_grader_param import LabelModelGraderParam
from ferrogate.types.graders.python_grader_param import PythonGraderParam
from ferrogate.types.graders.score_model_grader_param import ScoreModelGraderParam
from ferrogate.types.graders.string_check_grader_param import StringCheckGraderParam
from ferrogate.types.graders.text_similarity_grader_param import TextSimilarityGraderParam

class MultiGraderParam(TypedDict, total=False):
    calculate_output: Required[str]
    graders: Required[Graders]
    name: Required[str]
    type: Required[Literal["multi"]]

Graders: TypeAlias = StringCheckGraderParam | TextSimilarityGraderParam | PythonGraderParam | ScoreModelGraderParam | LabelModelGraderParam
