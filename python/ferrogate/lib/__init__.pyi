from ferrogate.lib._tools import (
    pydantic_function_tool as pydantic_function_tool,
)

__all__ = [
    "pydantic_function_tool",
]
