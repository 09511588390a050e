# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.admin.organization.groups import AsyncGroups as AsyncGroups
from ferrogate.resources.admin.organization.groups import Groups as Groups
