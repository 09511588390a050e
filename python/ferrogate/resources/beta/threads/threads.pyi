# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.beta.threads import AsyncThreads as AsyncThreads
from ferrogate.resources.beta.threads import Threads as Threads
