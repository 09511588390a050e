# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.admin.organization.users import AsyncUsers as AsyncUsers
from ferrogate.resources.admin.organization.users import Users as Users
