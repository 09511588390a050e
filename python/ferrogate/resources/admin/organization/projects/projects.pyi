# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.admin.organization.projects import AsyncProjects as AsyncProjects
from ferrogate.resources.admin.organization.projects import Projects as Projects
