# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.admin.organization import AsyncOrganization as AsyncOrganization
from ferrogate.resources.admin.organization import Organization as Organization
from ferrogate._resources import Below, Resource
from ferrogate.resources.admin.organization import AsyncOrganizationWithRawResponse, AsyncOrganizationWithStreamingResponse, OrganizationWithRawResponse, OrganizationWithStreamingResponse


class Admin(Resource):
    """`client.admin`"""
    organization: Below[Organization]
    @property
    def with_raw_response(self) -> AdminWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AdminWithStreamingResponse: ...

class AsyncAdmin(Resource):
    """`client.admin`"""
    organization: Below[AsyncOrganization]
    @property
    def with_raw_response(self) -> AsyncAdminWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAdminWithStreamingResponse: ...

class AdminWithRawResponse:
    @property
    def organization(self) -> OrganizationWithRawResponse: ...

class AsyncAdminWithRawResponse:
    @property
    def organization(self) -> AsyncOrganizationWithRawResponse: ...

class AdminWithStreamingResponse:
    @property
    def organization(self) -> OrganizationWithStreamingResponse: ...

class AsyncAdminWithStreamingResponse:
    @property
    def organization(self) -> AsyncOrganizationWithStreamingResponse: ...
