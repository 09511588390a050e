# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class ResultC2PA(BaseModel):
    generated_at: str | None
    issuer: str | None
    model: str | None
    outcome: Literal["detected", "not_detected"]
    type: Literal["c2pa"]
    validation_state: Literal["invalid", "not_present", "trusted", "valid"]
    def __init__(
        self,
        *,
        outcome: Literal["detected", "not_detected"],
        type: Literal["c2pa"],
        validation_state: Literal["invalid", "not_present", "trusted", "valid"],
        generated_at: str | None = ...,
        issuer: str | None = ...,
        model: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResultSynthID(BaseModel):
    generated_at: str | None
    model: str | None
    outcome: Literal["detected", "not_detected"]
    type: Literal["synthid"]
    def __init__(
        self,
        *,
        outcome: Literal["detected", "not_detected"],
        type: Literal["synthid"],
        generated_at: str | None = ...,
        model: str | None = ...,
        **values: Any,
    ) -> None: ...


class ContentProvenanceCheck(BaseModel):
    created_at: int
    object: Literal["content_provenance_check"]
    results: list[Result]
    def __init__(
        self,
        *,
        created_at: int,
        object: Literal["content_provenance_check"],
        results: list[Result],
        **values: Any,
    ) -> None: ...

Result: TypeAlias = ResultC2PA | ResultSynthID
