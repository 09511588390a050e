# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.containers.files import AsyncFiles as AsyncFiles
from ferrogate.resources.containers.files import Files as Files
