# made by python/tools/make_stubs.py from src/python/shapes.txt
from ferrogate.types.chat._params import ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam
