# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class TextSimilarityGrader(BaseModel):
    evaluation_metric: Literal["bleu", "cosine", "fuzzy_match", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5", "rouge_l"]
    input: str
    name: str
    reference: str
    type: Literal["text_similarity"]
    def __init__(
        self,
        *,
        evaluation_metric: Literal["bleu", "cosine", "fuzzy_match", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5", "rouge_l"],
        input: str,
        name: str,
        reference: str,
        type: Literal["text_similarity"],
        **values: Any,
    ) -> None: ...
