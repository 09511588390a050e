# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate._resources import Resource
from ferrogate.resources.fine_tuning.checkpoints.permissions import AsyncPermissions, AsyncPermissionsWithRawResponse, AsyncPermissionsWithStreamingResponse, Permissions, PermissionsWithRawResponse, PermissionsWithStreamingResponse


class Checkpoints(Resource):
    """`client.fine_tuning.checkpoints`"""
    @property
    def permissions(self) -> Permissions: ...
    @property
    def with_raw_response(self) -> CheckpointsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CheckpointsWithStreamingResponse: ...

class AsyncCheckpoints(Resource):
    """`client.fine_tuning.checkpoints`"""
    @property
    def permissions(self) -> AsyncPermissions: ...
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
