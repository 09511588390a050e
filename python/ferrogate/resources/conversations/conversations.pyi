# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.conversations import AsyncConversations as AsyncConversations
from ferrogate.resources.conversations import Conversations as Conversations
