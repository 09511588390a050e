# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.responses.tool_choice_function_param import ToolChoiceFunctionParam
from ferrogate.types.responses.tool_choice_mcp_param import ToolChoiceMcpParam
from ferrogate.types.responses.tool_choice_options import ToolChoiceOptions

RealtimeToolChoiceConfigParam: TypeAlias = ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMcpParam
