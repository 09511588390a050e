# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.beta.chatkit import AsyncChatKit as AsyncChatKit
from ferrogate.resources.beta.chatkit import ChatKit as ChatKit
