# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.beta.realtime import AsyncRealtime as AsyncRealtime
from ferrogate.resources.beta.realtime import Realtime as Realtime
