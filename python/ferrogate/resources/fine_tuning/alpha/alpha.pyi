# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.fine_tuning.alpha import AsyncAlpha as AsyncAlpha
from ferrogate.resources.fine_tuning.alpha import Alpha as Alpha
