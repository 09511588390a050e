# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.beta.assistant_tool_choice_function_param import AssistantToolChoiceFunctionParam

class AssistantToolChoiceParam(TypedDict, total=False):
    type: Required[Literal["code_interpreter", "file_search", "function"]]
    function: AssistantToolChoiceFunctionParam
