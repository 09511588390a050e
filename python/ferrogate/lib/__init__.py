"""What openai's `lib` offers: tools made of pydantic models, and streaming with events."""

from ferrogate.lib._tools import pydantic_function_tool

__all__ = ["pydantic_function_tool"]
