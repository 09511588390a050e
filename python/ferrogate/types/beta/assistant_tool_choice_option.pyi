# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.beta.assistant_tool_choice import AssistantToolChoice
from ferrogate.types.responses.tool_choice_options import ToolChoiceOptions

AssistantToolChoiceOption: TypeAlias = ToolChoiceOptions | AssistantToolChoice
