# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.responses.response import Response
from ferrogate.types.responses.response_audio_delta_event import ResponseAudioDeltaEvent
from ferrogate.types.responses.response_audio_done_event import ResponseAudioDoneEvent
from ferrogate.types.responses.response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
from ferrogate.types.responses.response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
from ferrogate.types.responses.response_code_interpreter_call_code_delta_event import ResponseCodeInterpreterCallCodeDeltaEvent
from ferrogate.types.responses.response_code_interpreter_call_code_done_event import ResponseCodeInterpreterCallCodeDoneEvent
from ferrogate.types.responses.response_code_interpreter_call_completed_event import ResponseCodeInterpreterCallCompletedEvent
from ferrogate.types.responses.response_code_interpreter_call_in_progress_event import ResponseCodeInterpreterCallInProgressEvent
from ferrogate.types.responses.response_code_interpreter_call_interpreting_event import ResponseCodeInterpreterCallInterpretingEvent
from ferrogate.types.responses.response_completed_event import ResponseCompletedEvent
from ferrogate.types.responses.response_content_part_added_event import Part, ResponseContentPartAddedEvent
from ferrogate.types.responses.response_content_part_done_event import Part as _Part, ResponseContentPartDoneEvent
from ferrogate.types.responses.response_created_event import ResponseCreatedEvent
from ferrogate.types.responses.response_custom_tool_call_input_delta_event import ResponseCustomToolCallInputDeltaEvent
from ferrogate.types.responses.response_custom_tool_call_input_done_event import ResponseCustomToolCallInputDoneEvent
from ferrogate.types.responses.response_failed_event import ResponseFailedEvent
from ferrogate.types.responses.response_file_search_call_completed_event import ResponseFileSearchCallCompletedEvent
from ferrogate.types.responses.response_file_search_call_in_progress_event import ResponseFileSearchCallInProgressEvent
from ferrogate.types.responses.response_file_search_call_searching_event import ResponseFileSearchCallSearchingEvent
from ferrogate.types.responses.response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent
from ferrogate.types.responses.response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent
from ferrogate.types.responses.response_image_gen_call_completed_event import ResponseImageGenCallCompletedEvent
from ferrogate.types.responses.response_image_gen_call_generating_event import ResponseImageGenCallGeneratingEvent
from ferrogate.types.responses.response_image_gen_call_in_progress_event import ResponseImageGenCallInProgressEvent
from ferrogate.types.responses.response_image_gen_call_partial_image_event import ResponseImageGenCallPartialImageEvent
from ferrogate.types.responses.response_in_progress_event import ResponseInProgressEvent
from ferrogate.types.responses.response_incomplete_event import ResponseIncompleteEvent
from ferrogate.types.responses.response_mcp_call_arguments_delta_event import ResponseMcpCallArgumentsDeltaEvent
from ferrogate.types.responses.response_mcp_call_arguments_done_event import ResponseMcpCallArgumentsDoneEvent
from ferrogate.types.responses.response_mcp_call_completed_event import ResponseMcpCallCompletedEvent
from ferrogate.types.responses.response_mcp_call_failed_event import ResponseMcpCallFailedEvent
from ferrogate.types.responses.response_mcp_call_in_progress_event import ResponseMcpCallInProgressEvent
from ferrogate.types.responses.response_mcp_list_tools_completed_event import ResponseMcpListToolsCompletedEvent
from ferrogate.types.responses.response_mcp_list_tools_failed_event import ResponseMcpListToolsFailedEvent
from ferrogate.types.responses.response_mcp_list_tools_in_progress_event import ResponseMcpListToolsInProgressEvent
from ferrogate.types.responses.response_output_item import ResponseOutputItem
from ferrogate.types.responses.response_output_item_added_event import ResponseOutputItemAddedEvent
from ferrogate.types.responses.response_output_item_done_event import ResponseOutputItemDoneEvent
from ferrogate.types.responses.response_output_text_annotation_added_event import Annotation, ResponseOutputTextAnnotationAddedEvent
from ferrogate.types.responses.response_queued_event import ResponseQueuedEvent
from ferrogate.types.responses.response_reasoning_summary_part_added_event import Part as __Part, ResponseReasoningSummaryPartAddedEvent
from ferrogate.types.responses.response_reasoning_summary_part_done_event import Part as ___Part, ResponseReasoningSummaryPartDoneEvent
from ferrogate.types.responses.response_reasoning_summary_text_delta_event import ResponseReasoningSummaryTextDeltaEvent
from ferrogate.types.responses.response_reasoning_summary_text_done_event import ResponseReasoningSummaryTextDoneEvent
from ferrogate.types.responses.response_reasoning_text_delta_event import ResponseReasoningTextDeltaEvent
from ferrogate.types.responses.response_reasoning_text_done_event import ResponseReasoningTextDoneEvent
from ferrogate.types.responses.response_refusal_delta_event import ResponseRefusalDeltaEvent
from ferrogate.types.responses.response_refusal_done_event import ResponseRefusalDoneEvent
from ferrogate.types.responses.response_shell_call_command_added_event import ResponseShellCallCommandAddedEvent
from ferrogate.types.responses.response_shell_call_command_delta_event import ResponseShellCallCommandDeltaEvent
from ferrogate.types.responses.response_shell_call_command_done_event import ResponseShellCallCommandDoneEvent
from ferrogate.types.responses.response_shell_call_output_content_delta_event import Delta, ResponseShellCallOutputContentDeltaEvent
from ferrogate.types.responses.response_shell_call_output_content_done_event import Output, ResponseShellCallOutputContentDoneEvent
from ferrogate.types.responses.response_text_delta_event import Logprob, ResponseTextDeltaEvent
from ferrogate.types.responses.response_text_done_event import Logprob as _Logprob, ResponseTextDoneEvent
from ferrogate.types.responses.response_web_search_call_completed_event import ResponseWebSearchCallCompletedEvent
from ferrogate.types.responses.response_web_search_call_in_progress_event import ResponseWebSearchCallInProgressEvent
from ferrogate.types.responses.response_web_search_call_searching_event import ResponseWebSearchCallSearchingEvent

class ResponseAudioWsDelta(ResponseAudioDeltaEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        delta: str,
        sequence_number: int,
        type: Literal["response.audio.delta"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseAudioWsDone(ResponseAudioDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        sequence_number: int,
        type: Literal["response.audio.done"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseAudioTranscriptWsDelta(ResponseAudioTranscriptDeltaEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        delta: str,
        sequence_number: int,
        type: Literal["response.audio.transcript.delta"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseAudioTranscriptWsDone(ResponseAudioTranscriptDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        sequence_number: int,
        type: Literal["response.audio.transcript.done"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseCodeInterpreterCallCodeWsDelta(ResponseCodeInterpreterCallCodeDeltaEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        delta: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.code_interpreter_call_code.delta"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseCodeInterpreterCallCodeWsDone(ResponseCodeInterpreterCallCodeDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        code: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.code_interpreter_call_code.done"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseCodeInterpreterCallWsCompleted(ResponseCodeInterpreterCallCompletedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.code_interpreter_call.completed"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseCodeInterpreterCallInWsProgress(ResponseCodeInterpreterCallInProgressEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.code_interpreter_call.in_progress"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseCodeInterpreterCallWsInterpreting(ResponseCodeInterpreterCallInterpretingEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.code_interpreter_call.interpreting"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseWsCompleted(ResponseCompletedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        response: Response,
        sequence_number: int,
        type: Literal["response.completed"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseContentPartWsAdded(ResponseContentPartAddedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        content_index: int,
        item_id: str,
        output_index: int,
        part: Part,
        sequence_number: int,
        type: Literal["response.content_part.added"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseContentPartWsDone(ResponseContentPartDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        content_index: int,
        item_id: str,
        output_index: int,
        part: _Part,
        sequence_number: int,
        type: Literal["response.content_part.done"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseWsCreated(ResponseCreatedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        response: Response,
        sequence_number: int,
        type: Literal["response.created"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseFileSearchCallWsCompleted(ResponseFileSearchCallCompletedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.file_search_call.completed"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseFileSearchCallInWsProgress(ResponseFileSearchCallInProgressEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.file_search_call.in_progress"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseFileSearchCallWsSearching(ResponseFileSearchCallSearchingEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.file_search_call.searching"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseFunctionCallArgumentsWsDelta(ResponseFunctionCallArgumentsDeltaEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        delta: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.function_call_arguments.delta"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseFunctionCallArgumentsWsDone(ResponseFunctionCallArgumentsDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        arguments: str,
        item_id: str,
        name: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.function_call_arguments.done"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseShellCallCommandWsAdded(ResponseShellCallCommandAddedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        command: str,
        command_index: int,
        output_index: int,
        sequence_number: int,
        type: Literal["response.shell_call_command.added"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseShellCallCommandWsDelta(ResponseShellCallCommandDeltaEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        command_index: int,
        delta: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.shell_call_command.delta"],
        obfuscation: str | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseShellCallCommandWsDone(ResponseShellCallCommandDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        command: str,
        command_index: int,
        output_index: int,
        sequence_number: int,
        type: Literal["response.shell_call_command.done"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseShellCallOutputContentWsDelta(ResponseShellCallOutputContentDeltaEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        command_index: int,
        delta: Delta,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.shell_call_output_content.delta"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseShellCallOutputContentWsDone(ResponseShellCallOutputContentDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        command_index: int,
        item_id: str,
        output: list[Output],
        output_index: int,
        sequence_number: int,
        type: Literal["response.shell_call_output_content.done"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseInWsProgress(ResponseInProgressEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        response: Response,
        sequence_number: int,
        type: Literal["response.in_progress"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseWsFailed(ResponseFailedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        response: Response,
        sequence_number: int,
        type: Literal["response.failed"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseWsIncomplete(ResponseIncompleteEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        response: Response,
        sequence_number: int,
        type: Literal["response.incomplete"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseOutputItemWsAdded(ResponseOutputItemAddedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item: ResponseOutputItem,
        output_index: int,
        sequence_number: int,
        type: Literal["response.output_item.added"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseOutputItemWsDone(ResponseOutputItemDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item: ResponseOutputItem,
        output_index: int,
        sequence_number: int,
        type: Literal["response.output_item.done"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseReasoningSummaryPartWsAdded(ResponseReasoningSummaryPartAddedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        part: __Part,
        sequence_number: int,
        summary_index: int,
        type: Literal["response.reasoning_summary_part.added"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseReasoningSummaryPartWsDone(ResponseReasoningSummaryPartDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        part: ___Part,
        sequence_number: int,
        summary_index: int,
        type: Literal["response.reasoning_summary_part.done"],
        status: Literal["incomplete"] | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseReasoningSummaryTextWsDelta(ResponseReasoningSummaryTextDeltaEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        delta: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        summary_index: int,
        type: Literal["response.reasoning_summary_text.delta"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseReasoningSummaryTextWsDone(ResponseReasoningSummaryTextDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        summary_index: int,
        text: str,
        type: Literal["response.reasoning_summary_text.done"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseReasoningTextWsDelta(ResponseReasoningTextDeltaEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        content_index: int,
        delta: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.reasoning_text.delta"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseReasoningTextWsDone(ResponseReasoningTextDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        content_index: int,
        item_id: str,
        output_index: int,
        sequence_number: int,
        text: str,
        type: Literal["response.reasoning_text.done"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseRefusalWsDelta(ResponseRefusalDeltaEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        content_index: int,
        delta: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.refusal.delta"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseRefusalWsDone(ResponseRefusalDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        content_index: int,
        item_id: str,
        output_index: int,
        refusal: str,
        sequence_number: int,
        type: Literal["response.refusal.done"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseTextWsDelta(ResponseTextDeltaEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        content_index: int,
        delta: str,
        item_id: str,
        logprobs: list[Logprob],
        output_index: int,
        sequence_number: int,
        type: Literal["response.output_text.delta"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseTextWsDone(ResponseTextDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        content_index: int,
        item_id: str,
        logprobs: list[_Logprob],
        output_index: int,
        sequence_number: int,
        text: str,
        type: Literal["response.output_text.done"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseWebSearchCallWsCompleted(ResponseWebSearchCallCompletedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.web_search_call.completed"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseWebSearchCallInWsProgress(ResponseWebSearchCallInProgressEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.web_search_call.in_progress"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseWebSearchCallWsSearching(ResponseWebSearchCallSearchingEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.web_search_call.searching"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseImageGenCallWsCompleted(ResponseImageGenCallCompletedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.image_generation_call.completed"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseImageGenCallWsGenerating(ResponseImageGenCallGeneratingEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.image_generation_call.generating"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseImageGenCallInWsProgress(ResponseImageGenCallInProgressEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.image_generation_call.in_progress"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseImageGenCallPartialWsImage(ResponseImageGenCallPartialImageEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        partial_image_b64: str,
        partial_image_index: int,
        sequence_number: int,
        type: Literal["response.image_generation_call.partial_image"],
        background: str | None = ...,
        output_format: str | None = ...,
        quality: str | None = ...,
        size: str | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseMcpCallArgumentsWsDelta(ResponseMcpCallArgumentsDeltaEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        delta: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.mcp_call_arguments.delta"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseMcpCallArgumentsWsDone(ResponseMcpCallArgumentsDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        arguments: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.mcp_call_arguments.done"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseMcpCallWsCompleted(ResponseMcpCallCompletedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.mcp_call.completed"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseMcpCallWsFailed(ResponseMcpCallFailedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.mcp_call.failed"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseMcpCallInWsProgress(ResponseMcpCallInProgressEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.mcp_call.in_progress"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseMcpListToolsWsCompleted(ResponseMcpListToolsCompletedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.mcp_list_tools.completed"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseMcpListToolsWsFailed(ResponseMcpListToolsFailedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.mcp_list_tools.failed"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseMcpListToolsInWsProgress(ResponseMcpListToolsInProgressEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.mcp_list_tools.in_progress"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseOutputTextAnnotationWsAdded(ResponseOutputTextAnnotationAddedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        annotation_index: int,
        content_index: int,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.output_text.annotation.added"],
        annotation: Annotation | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseWsQueued(ResponseQueuedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        response: Response,
        sequence_number: int,
        type: Literal["response.queued"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseCustomToolCallInputWsDelta(ResponseCustomToolCallInputDeltaEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        delta: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.custom_tool_call_input.delta"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseCustomToolCallInputWsDone(ResponseCustomToolCallInputDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        input: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.custom_tool_call_input.done"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseWsErrorError(BaseModel):
    code: str | None
    message: str
    param: str | None
    type: str
    headers: dict[str, str] | None
    def __init__(
        self,
        *,
        message: str,
        type: str,
        code: str | None = ...,
        param: str | None = ...,
        headers: dict[str, str] | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseWsError(BaseModel):
    error: ResponseWsErrorError
    type: Literal["error"]
    sequence_number: int | None
    status: int | None
    stream_id: str | None
    def __init__(
        self,
        *,
        error: ResponseWsErrorError,
        type: Literal["error"],
        sequence_number: int | None = ...,
        status: int | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...

ResponsesServerEvent: TypeAlias = ResponseAudioWsDelta | ResponseAudioWsDone | ResponseAudioTranscriptWsDelta | ResponseAudioTranscriptWsDone | ResponseCodeInterpreterCallCodeWsDelta | ResponseCodeInterpreterCallCodeWsDone | ResponseCodeInterpreterCallWsCompleted | ResponseCodeInterpreterCallInWsProgress | ResponseCodeInterpreterCallWsInterpreting | ResponseWsCompleted | ResponseContentPartWsAdded | ResponseContentPartWsDone | ResponseWsCreated | ResponseFileSearchCallWsCompleted | ResponseFileSearchCallInWsProgress | ResponseFileSearchCallWsSearching | ResponseFunctionCallArgumentsWsDelta | ResponseFunctionCallArgumentsWsDone | ResponseShellCallCommandWsAdded | ResponseShellCallCommandWsDelta | ResponseShellCallCommandWsDone | ResponseShellCallOutputContentWsDelta | ResponseShellCallOutputContentWsDone | ResponseInWsProgress | ResponseWsFailed | ResponseWsIncomplete | ResponseOutputItemWsAdded | ResponseOutputItemWsDone | ResponseReasoningSummaryPartWsAdded | ResponseReasoningSummaryPartWsDone | ResponseReasoningSummaryTextWsDelta | ResponseReasoningSummaryTextWsDone | ResponseReasoningTextWsDelta | ResponseReasoningTextWsDone | ResponseRefusalWsDelta | ResponseRefusalWsDone | ResponseTextWsDelta | ResponseTextWsDone | ResponseWebSearchCallWsCompleted | ResponseWebSearchCallInWsProgress | ResponseWebSearchCallWsSearching | ResponseImageGenCallWsCompleted | ResponseImageGenCallWsGenerating | ResponseImageGenCallInWsProgress | ResponseImageGenCallPartialWsImage | ResponseMcpCallArgumentsWsDelta | ResponseMcpCallArgumentsWsDone | ResponseMcpCallWsCompleted | ResponseMcpCallWsFailed | ResponseMcpCallInWsProgress | ResponseMcpListToolsWsCompleted | ResponseMcpListToolsWsFailed | ResponseMcpListToolsInWsProgress | ResponseOutputTextAnnotationWsAdded | ResponseWsQueued | ResponseCustomToolCallInputWsDelta | ResponseCustomToolCallInputWsDone | ResponseWsError
