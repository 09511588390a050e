# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.threads.runs.run_step_delta_message_delta import RunStepDeltaMessageDelta
from ferrogate.types.beta.threads.runs.tool_call_delta_object import ToolCallDeltaObject

class RunStepDelta(BaseModel):
    step_details: StepDetails | None
    def __init__(
        self,
        *,
        step_details: StepDetails | None = ...,
        **values: Any,
    ) -> None: ...

StepDetails: TypeAlias = RunStepDeltaMessageDelta | ToolCallDeltaObject
