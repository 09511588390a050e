# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate.types.admin.organization.projects.service_accounts.api_key_create_params import APIKeyCreateParams as APIKeyCreateParams
from ferrogate.types.admin.organization.projects.service_accounts.api_key_create_response import APIKeyCreateResponse as APIKeyCreateResponse
from ferrogate.types.admin.organization.projects.service_accounts import api_key_create_params as api_key_create_params
from ferrogate.types.admin.organization.projects.service_accounts import api_key_create_response as api_key_create_response
