# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.admin.organization.projects.groups import AsyncGroups as AsyncGroups
from ferrogate.resources.admin.organization.projects.groups import Groups as Groups
