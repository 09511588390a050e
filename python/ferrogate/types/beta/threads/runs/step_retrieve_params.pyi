# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing_extensions import Required, TypedDict
from ferrogate.types.beta.threads.runs.run_step_include import RunStepInclude

class StepRetrieveParams(TypedDict, total=False):
    thread_id: Required[str]
    run_id: Required[str]
    include: Sequence[RunStepInclude]
