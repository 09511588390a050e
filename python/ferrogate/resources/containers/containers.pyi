# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.containers import AsyncContainers as AsyncContainers
from ferrogate.resources.containers import Containers as Containers
