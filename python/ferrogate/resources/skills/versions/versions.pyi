# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.skills.versions import AsyncVersions as AsyncVersions
from ferrogate.resources.skills.versions import Versions as Versions
