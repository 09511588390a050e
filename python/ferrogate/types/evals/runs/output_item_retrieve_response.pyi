# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.evals.eval_api_error import EvalAPIError

class Result(BaseModel):
    name: str
    passed: bool
    score: float
    sample: dict[str, Any] | None
    type: str | None
    def __init__(
        self,
        *,
        name: str,
        passed: bool,
        score: float,
        sample: dict[str, Any] | None = ...,
        type: str | None = ...,
        **values: Any,
    ) -> None: ...


class SampleInput(BaseModel):
    content: str
    role: str
    def __init__(
        self,
        *,
        content: str,
        role: str,
        **values: Any,
    ) -> None: ...


class SampleOutput(BaseModel):
    content: str | None
    role: str | None
    def __init__(
        self,
        *,
        content: str | None = ...,
        role: str | None = ...,
        **values: Any,
    ) -> None: ...


class SampleUsage(BaseModel):
    cached_tokens: int
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    def __init__(
        self,
        *,
        cached_tokens: int,
        completion_tokens: int,
        prompt_tokens: int,
        total_tokens: int,
        **values: Any,
    ) -> None: ...


class Sample(BaseModel):
    error: EvalAPIError
    finish_reason: str
    input: list[SampleInput]
    max_completion_tokens: int
    model: str
    output: list[SampleOutput]
    seed: int
    temperature: float
    top_p: float
    usage: SampleUsage
    def __init__(
        self,
        *,
        error: EvalAPIError,
        finish_reason: str,
        input: list[SampleInput],
        max_completion_tokens: int,
        model: str,
        output: list[SampleOutput],
        seed: int,
        temperature: float,
        top_p: float,
        usage: SampleUsage,
        **values: Any,
    ) -> None: ...


class OutputItemRetrieveResponse(BaseModel):
    id: str
    created_at: int
    datasource_item: dict[str, Any]
    datasource_item_id: int
    eval_id: str
    object: Literal["eval.run.output_item"]
    results: list[Result]
    run_id: str
    sample: Sample
    status: str
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        datasource_item: dict[str, Any],
        datasource_item_id: int,
        eval_id: str,
        object: Literal["eval.run.output_item"],
        results: list[Result],
        run_id: str,
        sample: Sample,
        status: str,
        **values: Any,
    ) -> None: ...
