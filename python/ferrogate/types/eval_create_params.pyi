# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Any, Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.graders.grader_inputs_param import GraderInputsParamItem
from ferrogate.types.graders.python_grader_param import PythonGraderParam
from ferrogate.types.graders.score_model_grader_param import ScoreModelGraderParam
from ferrogate.types.graders.string_check_grader_param import StringCheckGraderParam
from ferrogate.types.graders.text_similarity_grader_param import TextSimilarityGraderParam
from ferrogate.types.responses.response_input_audio_param import ResponseInputAudioParam
from ferrogate.types.responses.response_input_text_param import ResponseInputTextParam

class EvalCreateParams(TypedDict, total=False):
    data_source_config: Required[DataSourceConfig]
    testing_criteria: Required[Iterable[TestingCriterion]]
    metadata: dict[str, str] | None
    name: str


class DataSourceConfigCustom(TypedDict, total=False):
    item_schema: Required[dict[str, Any]]
    type: Required[Literal["custom"]]
    include_sample_schema: bool


class DataSourceConfigLogs(TypedDict, total=False):
    type: Required[Literal["logs"]]
    metadata: dict[str, Any]


class DataSourceConfigStoredCompletions(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    metadata: dict[str, Any]


class TestingCriterionLabelModelInputSimpleInputMessage(TypedDict, total=False):
    content: Required[str]
    role: Required[str]


class TestingCriterionLabelModelInputEvalItemContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class TestingCriterionLabelModelInputEvalItemContentInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class TestingCriterionLabelModelInputEvalItem(TypedDict, total=False):
    content: Required[TestingCriterionLabelModelInputEvalItemContent]
    role: Required[Literal["assistant", "developer", "system", "user"]]
    type: Literal["message"]


class TestingCriterionLabelModel(TypedDict, total=False):
    input: Required[Iterable[TestingCriterionLabelModelInput]]
    labels: Required[Sequence[str]]
    model: Required[str]
    name: Required[str]
    passing_labels: Required[Sequence[str]]
    type: Required[Literal["label_model"]]


class TestingCriterionTextSimilarity(TextSimilarityGraderParam, total=False):
    pass_threshold: Required[float]


class TestingCriterionPython(PythonGraderParam, total=False):
    pass_threshold: float


class TestingCriterionScoreModel(ScoreModelGraderParam, total=False):
    pass_threshold: float

DataSourceConfig: TypeAlias = DataSourceConfigCustom | DataSourceConfigLogs | DataSourceConfigStoredCompletions

TestingCriterionLabelModelInputEvalItemContent: TypeAlias = str | ResponseInputTextParam | TestingCriterionLabelModelInputEvalItemContentOutputText | TestingCriterionLabelModelInputEvalItemContentInputImage | ResponseInputAudioParam | Sequence[GraderInputsParamItem]

TestingCriterionLabelModelInput: TypeAlias = TestingCriterionLabelModelInputSimpleInputMessage | TestingCriterionLabelModelInputEvalItem

TestingCriterion: TypeAlias = TestingCriterionLabelModel | StringCheckGraderParam | TestingCriterionTextSimilarity | TestingCriterionPython | TestingCriterionScoreModel
