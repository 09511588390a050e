# made by python/tools/make_stubs.py from src/python/shapes.txt
from ferrogate.types.chat._params import ChatCompletionContentPartParam as ChatCompletionContentPartParam
from ferrogate.types.chat._params import File as File
from ferrogate.types.chat._params import FileFile as FileFile
