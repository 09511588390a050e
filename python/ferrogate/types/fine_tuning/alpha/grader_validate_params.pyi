# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.fine_tuning.alpha.grader_run_params import Grader as _Grader
from ferrogate.types.graders.multi_grader_param import MultiGraderParam
from ferrogate.types.graders.python_grader_param import PythonGraderParam
from ferrogate.types.graders.score_model_grader_param import ScoreModelGraderParam
from ferrogate.types.graders.string_check_grader_param import StringCheckGraderParam
from ferrogate.types.graders.text_similarity_grader_param import TextSimilarityGraderParam

class GraderValidateParams(TypedDict, total=False):
    grader: Required[_Grader]

Grader: TypeAlias = StringCheckGraderParam | TextSimilarityGraderParam | PythonGraderParam | ScoreModelGraderParam | MultiGraderParam
