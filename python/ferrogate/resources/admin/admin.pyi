# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.admin import AsyncAdmin as AsyncAdmin
from ferrogate.resources.admin import Admin as Admin
