# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.admin.organization.projects.service_accounts import AsyncServiceAccounts as AsyncServiceAccounts
from ferrogate.resources.admin.organization.projects.service_accounts import ServiceAccounts as ServiceAccounts
