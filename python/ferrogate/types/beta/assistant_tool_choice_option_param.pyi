# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.beta.assistant_tool_choice_param import AssistantToolChoiceParam
from ferrogate.types.responses.tool_choice_options import ToolChoiceOptions

AssistantToolChoiceOptionParam: TypeAlias = ToolChoiceOptions | AssistantToolChoiceParam
