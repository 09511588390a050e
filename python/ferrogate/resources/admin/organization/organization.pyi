# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.admin.organization import AsyncOrganization as AsyncOrganization
from ferrogate.resources.admin.organization import Organization as Organization
