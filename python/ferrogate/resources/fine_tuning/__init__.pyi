# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.fine_tuning.jobs import AsyncJobs as AsyncJobs
from ferrogate.resources.fine_tuning.jobs import Jobs as Jobs
from ferrogate.resources.fine_tuning.checkpoints import AsyncCheckpoints as AsyncCheckpoints
from ferrogate.resources.fine_tuning.checkpoints import Checkpoints as Checkpoints
from ferrogate.resources.fine_tuning.alpha import AsyncAlpha as AsyncAlpha
from ferrogate.resources.fine_tuning.alpha import Alpha as Alpha
from ferrogate._resources import Below, Resource
from ferrogate.resources.fine_tuning.alpha import AlphaWithRawResponse, AlphaWithStreamingResponse, AsyncAlphaWithRawResponse, AsyncAlphaWithStreamingResponse
from ferrogate.resources.fine_tuning.checkpoints import AsyncCheckpointsWithRawResponse, AsyncCheckpointsWithStreamingResponse, CheckpointsWithRawResponse, CheckpointsWithStreamingResponse
from ferrogate.resources.fine_tuning.jobs import AsyncJobsWithRawResponse, AsyncJobsWithStreamingResponse, JobsWithRawResponse, JobsWithStreamingResponse


class FineTuning(Resource):
    """`client.fine_tuning`"""
    jobs: Below[Jobs]
    checkpoints: Below[Checkpoints]
    alpha: Below[Alpha]
    @property
    def with_raw_response(self) -> FineTuningWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FineTuningWithStreamingResponse: ...

class AsyncFineTuning(Resource):
    """`client.fine_tuning`"""
    jobs: Below[AsyncJobs]
    checkpoints: Below[AsyncCheckpoints]
    alpha: Below[AsyncAlpha]
    @property
    def with_raw_response(self) -> AsyncFineTuningWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFineTuningWithStreamingResponse: ...

class FineTuningWithRawResponse:
    @property
    def jobs(self) -> JobsWithRawResponse: ...
    @property
    def checkpoints(self) -> CheckpointsWithRawResponse: ...
    @property
    def alpha(self) -> AlphaWithRawResponse: ...

class AsyncFineTuningWithRawResponse:
    @property
    def jobs(self) -> AsyncJobsWithRawResponse: ...
    @property
    def checkpoints(self) -> AsyncCheckpointsWithRawResponse: ...
    @property
    def alpha(self) -> AsyncAlphaWithRawResponse: ...

class FineTuningWithStreamingResponse:
    @property
    def jobs(self) -> JobsWithStreamingResponse: ...
    @property
    def checkpoints(self) -> CheckpointsWithStreamingResponse: ...
    @property
    def alpha(self) -> AlphaWithStreamingResponse: ...

class AsyncFineTuningWithStreamingResponse:
    @property
    def jobs(self) -> AsyncJobsWithStreamingResponse: ...
    @property
    def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse: ...
    @property
    def alpha(self) -> AsyncAlphaWithStreamingResponse: ...
