# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.realtime import AsyncRealtime as AsyncRealtime
from ferrogate.resources.realtime import Realtime as Realtime
