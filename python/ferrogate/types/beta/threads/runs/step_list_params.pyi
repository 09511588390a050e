# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.beta.threads.runs.run_step_include import RunStepInclude

class StepListParams(TypedDict, total=False):
    thread_id: Required[str]
    after: str
    before: str
    include: Sequence[RunStepInclude]
    limit: int
    order: Literal["asc", "desc"]
