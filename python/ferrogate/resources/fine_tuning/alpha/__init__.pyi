# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.fine_tuning.alpha.graders import AsyncGraders as AsyncGraders
from ferrogate.resources.fine_tuning.alpha.graders import Graders as Graders
from ferrogate._resources import Below, Resource
from ferrogate.resources.fine_tuning.alpha.graders import AsyncGradersWithRawResponse, AsyncGradersWithStreamingResponse, GradersWithRawResponse, GradersWithStreamingResponse


class Alpha(Resource):
    """`client.fine_tuning.alpha`"""
    graders: Below[Graders]
    @property
    def with_raw_response(self) -> AlphaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AlphaWithStreamingResponse: ...

class AsyncAlpha(Resource):
    """`client.fine_tuning.alpha`"""
    graders: Below[AsyncGraders]
    @property
    def with_raw_response(self) -> AsyncAlphaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAlphaWithStreamingResponse: ...

class AlphaWithRawResponse:
    @property
    def graders(self) -> GradersWithRawResponse: ...

class AsyncAlphaWithRawResponse:
    @property
    def graders(self) -> AsyncGradersWithRawResponse: ...

class AlphaWithStreamingResponse:
    @property
    def graders(self) -> GradersWithStreamingResponse: ...

class AsyncAlphaWithStreamingResponse:
    @property
    def graders(self) -> AsyncGradersWithStreamingResponse: ...
