# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.responses.tool_choice_function import ToolChoiceFunction
from ferrogate.types.responses.tool_choice_mcp import ToolChoiceMcp
from ferrogate.types.responses.tool_choice_options import ToolChoiceOptions

RealtimeToolChoiceConfig: TypeAlias = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp
