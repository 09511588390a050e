"""For requests: ChatCompletionMessageFunctionToolCallParam, Function."""

# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate._lazy import module

__getattr__, __dir__, __all__ = module(__name__, {
    "ChatCompletionMessageFunctionToolCallParam": "=ferrogate.types.chat._params:ChatCompletionMessageFunctionToolCallParam",
    "Function": "=ferrogate.types.chat._params:Function",
})
