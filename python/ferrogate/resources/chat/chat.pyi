# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.chat import AsyncChat as AsyncChat
from ferrogate.resources.chat import Chat as Chat
