# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.chat.completions import AsyncCompletions as AsyncCompletions
from ferrogate.resources.chat.completions import Completions as Completions
