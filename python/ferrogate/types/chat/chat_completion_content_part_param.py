"""For requests: ChatCompletionContentPartParam, File, FileFile."""

# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate._lazy import module

__getattr__, __dir__, __all__ = module(__name__, {
    "ChatCompletionContentPartParam": "=ferrogate.types.chat._params:ChatCompletionContentPartParam",
    "File": "=ferrogate.types.chat._params:File",
    "FileFile": "=ferrogate.types.chat._params:FileFile",
})
