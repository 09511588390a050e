# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypeAlias

RunStepInclude: TypeAlias = Literal["step_details.tool_calls[*].file_search.results[*].content"]
