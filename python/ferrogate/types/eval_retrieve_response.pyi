# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.eval_custom_data_source_config import EvalCustomDataSourceConfig
from ferrogate.types.eval_stored_completions_data_source_config import EvalStoredCompletionsDataSourceConfig
from ferrogate.types.graders.label_model_grader import LabelModelGrader
from ferrogate.types.graders.python_grader import PythonGrader
from ferrogate.types.graders.score_model_grader import Input, SamplingParams, ScoreModelGrader
from ferrogate.types.graders.string_check_grader import StringCheckGrader
from ferrogate.types.graders.text_similarity_grader import TextSimilarityGrader

class DataSourceConfigLogs(BaseModel):
    schema_: dict[str, Any]
    type: Literal["logs"]
    metadata: dict[str, str] | None
    def __init__(
        self,
        *,
        schema_: dict[str, Any],
        type: Literal["logs"],
        metadata: dict[str, str] | None = ...,
        **values: Any,
    ) -> None: ...


class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
    pass_threshold: float
    def __init__(
        self,
        *,
        evaluation_metric: Literal["bleu", "cosine", "fuzzy_match", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5", "rouge_l"],
        input: str,
        name: str,
        reference: str,
        type: Literal["text_similarity"],
        pass_threshold: float,
        **values: Any,
    ) -> None: ...


class TestingCriterionEvalGraderPython(PythonGrader):
    pass_threshold: float | None
    def __init__(
        self,
        *,
        name: str,
        source: str,
        type: Literal["python"],
        image_tag: str | None = ...,
        pass_threshold: float | None = ...,
        **values: Any,
    ) -> None: ...


class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
    pass_threshold: float | None
    def __init__(
        self,
        *,
        input: list[Input],
        model: str,
        name: str,
        type: Literal["score_model"],
        range: list[float] | None = ...,
        sampling_params: SamplingParams | None = ...,
        pass_threshold: float | None = ...,
        **values: Any,
    ) -> None: ...


class EvalRetrieveResponse(BaseModel):
    id: str
    created_at: int
    data_source_config: DataSourceConfig
    metadata: dict[str, str] | None
    name: str
    object: Literal["eval"]
    testing_criteria: list[TestingCriterion]
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        data_source_config: DataSourceConfig,
        name: str,
        object: Literal["eval"],
        testing_criteria: list[TestingCriterion],
        metadata: dict[str, str] | None = ...,
        **values: Any,
    ) -> None: ...

DataSourceConfig: TypeAlias = EvalCustomDataSourceConfig | DataSourceConfigLogs | EvalStoredCompletionsDataSourceConfig

TestingCriterion: TypeAlias = LabelModelGrader | StringCheckGrader | TestingCriterionEvalGraderTextSimilarity | TestingCriterionEvalGraderPython | TestingCriterionEvalGraderScoreModel
