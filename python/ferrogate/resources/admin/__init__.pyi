# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate._resources import Resource
from ferrogate.resources.admin.organization import AsyncOrganization, AsyncOrganizationWithRawResponse, AsyncOrganizationWithStreamingResponse, Organization, OrganizationWithRawResponse, OrganizationWithStreamingResponse


class Admin(Resource):
    """`client.admin`"""
    @property
    def organization(self) -> Organization: ...
    @property
    def with_raw_response(self) -> AdminWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AdminWithStreamingResponse: ...

class AsyncAdmin(Resource):
    """`client.admin`"""
    @property
    def organization(self) -> AsyncOrganization: ...
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
