# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate.types.admin.organization.projects.groups.role_list_params import RoleListParams as RoleListParams
from ferrogate.types.admin.organization.projects.groups.role_create_params import RoleCreateParams as RoleCreateParams
from ferrogate.types.admin.organization.projects.groups.role_list_response import RoleListResponse as RoleListResponse
from ferrogate.types.admin.organization.projects.groups.role_create_response import RoleCreateResponse as RoleCreateResponse
from ferrogate.types.admin.organization.projects.groups.role_delete_response import RoleDeleteResponse as RoleDeleteResponse
from ferrogate.types.admin.organization.projects.groups.role_retrieve_response import RoleRetrieveResponse as RoleRetrieveResponse
from ferrogate.types.admin.organization.projects.groups import role_create_params as role_create_params
from ferrogate.types.admin.organization.projects.groups import role_create_response as role_create_response
from ferrogate.types.admin.organization.projects.groups import role_delete_response as role_delete_response
from ferrogate.types.admin.organization.projects.groups import role_list_params as role_list_params
from ferrogate.types.admin.organization.projects.groups import role_list_response as role_list_response
from ferrogate.types.admin.organization.projects.groups import role_retrieve_response as role_retrieve_response
