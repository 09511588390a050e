# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.fine_tuning.checkpoints.permissions import AsyncPermissions as AsyncPermissions
from ferrogate.resources.fine_tuning.checkpoints.permissions import Permissions as Permissions
from ferrogate._resources import Below, Resource
from ferrogate.resources.fine_tuning.checkpoints.permissions import AsyncPermissionsWithRawResponse, AsyncPermissionsWithStreamingResponse, PermissionsWithRawResponse, PermissionsWithStreamingResponse


class Checkpoints(Resource):
    """`client.fine_tuning.checkpoints`"""
    permissions: Below[Permissions]
    @property
    def with_raw_response(self) -> CheckpointsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CheckpointsWithStreamingResponse: ...

class AsyncCheckpoints(Resource):
    """`client.fine_tuning.checkpoints`"""
    permissions: Below[AsyncPermissions]
    @property
    def with_raw_response(self) -> AsyncCheckpointsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse: ...

class CheckpointsWithRawResponse:
    @property
    def permissions(self) -> PermissionsWithRawResponse: ...

class AsyncCheckpointsWithRawResponse:
    @property
    def permissions(self) -> AsyncPermissionsWithRawResponse: ...

class CheckpointsWithStreamingResponse:
    @property
    def permissions(self) -> PermissionsWithStreamingResponse: ...

class AsyncCheckpointsWithStreamingResponse:
    @property
    def permissions(self) -> AsyncPermissionsWithStreamingResponse: ...
