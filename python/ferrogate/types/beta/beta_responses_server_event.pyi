# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_response import BetaResponse
from ferrogate.types.beta.beta_response_audio_delta_event import Agent, BetaResponseAudioDeltaEvent
from ferrogate.types.beta.beta_response_audio_done_event import Agent as _Agent, BetaResponseAudioDoneEvent
from ferrogate.types.beta.beta_response_audio_transcript_delta_event import Agent as __Agent, BetaResponseAudioTranscriptDeltaEvent
from ferrogate.types.beta.beta_response_audio_transcript_done_event import Agent as ___Agent, BetaResponseAudioTranscriptDoneEvent
from ferrogate.types.beta.beta_response_code_interpreter_call_code_delta_event import Agent as ____Agent, BetaResponseCodeInterpreterCallCodeDeltaEvent
from ferrogate.types.beta.beta_response_code_interpreter_call_code_done_event import Agent as _____Agent, BetaResponseCodeInterpreterCallCodeDoneEvent
from ferrogate.types.beta.beta_response_code_interpreter_call_completed_event import Agent as ______Agent, BetaResponseCodeInterpreterCallCompletedEvent
from ferrogate.types.beta.beta_response_code_interpreter_call_in_progress_event import Agent as _______Agent, BetaResponseCodeInterpreterCallInProgressEvent
from ferrogate.types.beta.beta_response_code_interpreter_call_interpreting_event import Agent as ________Agent, BetaResponseCodeInterpreterCallInterpretingEvent
from ferrogate.types.beta.beta_response_completed_event import Agent as _________Agent, BetaResponseCompletedEvent
from ferrogate.types.beta.beta_response_content_part_added_event import Agent as __________Agent, BetaResponseContentPartAddedEvent, Part
from ferrogate.types.beta.beta_response_content_part_done_event import Agent as ___________Agent, BetaResponseContentPartDoneEvent, Part as _Part
from ferrogate.types.beta.beta_response_created_event import Agent as ____________Agent, BetaResponseCreatedEvent
from ferrogate.types.beta.beta_response_custom_tool_call_input_delta_event import Agent as _______________________________________________________Agent, BetaResponseCustomToolCallInputDeltaEvent
from ferrogate.types.beta.beta_response_custom_tool_call_input_done_event import Agent as ________________________________________________________Agent, BetaResponseCustomToolCallInputDoneEvent
from ferrogate.types.beta.beta_response_failed_event import Agent as ________________________Agent, BetaResponseFailedEvent
from ferrogate.types.beta.beta_response_file_search_call_completed_event import Agent as _____________Agent, BetaResponseFileSearchCallCompletedEvent
from ferrogate.types.beta.beta_response_file_search_call_in_progress_event import Agent as ______________Agent, BetaResponseFileSearchCallInProgressEvent
from ferrogate.types.beta.beta_response_file_search_call_searching_event import Agent as _______________Agent, BetaResponseFileSearchCallSearchingEvent
from ferrogate.types.beta.beta_response_function_call_arguments_delta_event import Agent as ________________Agent, BetaResponseFunctionCallArgumentsDeltaEvent
from ferrogate.types.beta.beta_response_function_call_arguments_done_event import Agent as _________________Agent, BetaResponseFunctionCallArgumentsDoneEvent
from ferrogate.types.beta.beta_response_image_gen_call_completed_event import Agent as _________________________________________Agent, BetaResponseImageGenCallCompletedEvent
from ferrogate.types.beta.beta_response_image_gen_call_generating_event import Agent as __________________________________________Agent, BetaResponseImageGenCallGeneratingEvent
from ferrogate.types.beta.beta_response_image_gen_call_in_progress_event import Agent as ___________________________________________Agent, BetaResponseImageGenCallInProgressEvent
from ferrogate.types.beta.beta_response_image_gen_call_partial_image_event import Agent as ____________________________________________Agent, BetaResponseImageGenCallPartialImageEvent
from ferrogate.types.beta.beta_response_in_progress_event import Agent as _______________________Agent, BetaResponseInProgressEvent
from ferrogate.types.beta.beta_response_incomplete_event import Agent as _________________________Agent, BetaResponseIncompleteEvent
from ferrogate.types.beta.beta_response_inject_created_event import BetaResponseInjectCreatedEvent
from ferrogate.types.beta.beta_response_inject_failed_event import BetaResponseInjectFailedEvent
from ferrogate.types.beta.beta_response_mcp_call_arguments_delta_event import Agent as _____________________________________________Agent, BetaResponseMcpCallArgumentsDeltaEvent
from ferrogate.types.beta.beta_response_mcp_call_arguments_done_event import Agent as ______________________________________________Agent, BetaResponseMcpCallArgumentsDoneEvent
from ferrogate.types.beta.beta_response_mcp_call_completed_event import Agent as _______________________________________________Agent, BetaResponseMcpCallCompletedEvent
from ferrogate.types.beta.beta_response_mcp_call_failed_event import Agent as ________________________________________________Agent, BetaResponseMcpCallFailedEvent
from ferrogate.types.beta.beta_response_mcp_call_in_progress_event import Agent as _________________________________________________Agent, BetaResponseMcpCallInProgressEvent
from ferrogate.types.beta.beta_response_mcp_list_tools_completed_event import Agent as __________________________________________________Agent, BetaResponseMcpListToolsCompletedEvent
from ferrogate.types.beta.beta_response_mcp_list_tools_failed_event import Agent as ___________________________________________________Agent, BetaResponseMcpListToolsFailedEvent
from ferrogate.types.beta.beta_response_mcp_list_tools_in_progress_event import Agent as ____________________________________________________Agent, BetaResponseMcpListToolsInProgressEvent
from ferrogate.types.beta.beta_response_output_item import BetaResponseOutputItem
from ferrogate.types.beta.beta_response_output_item_added_event import Agent as __________________________Agent, BetaResponseOutputItemAddedEvent
from ferrogate.types.beta.beta_response_output_item_done_event import Agent as ___________________________Agent, BetaResponseOutputItemDoneEvent
from ferrogate.types.beta.beta_response_output_text_annotation_added_event import Agent as _____________________________________________________Agent, Annotation, BetaResponseOutputTextAnnotationAddedEvent
from ferrogate.types.beta.beta_response_queued_event import Agent as ______________________________________________________Agent, BetaResponseQueuedEvent
from ferrogate.types.beta.beta_response_reasoning_summary_part_added_event import Agent as ____________________________Agent, BetaResponseReasoningSummaryPartAddedEvent, Part as __Part
from ferrogate.types.beta.beta_response_reasoning_summary_part_done_event import Agent as _____________________________Agent, BetaResponseReasoningSummaryPartDoneEvent, Part as ___Part
from ferrogate.types.beta.beta_response_reasoning_summary_text_delta_event import Agent as ______________________________Agent, BetaResponseReasoningSummaryTextDeltaEvent
from ferrogate.types.beta.beta_response_reasoning_summary_text_done_event import Agent as _______________________________Agent, BetaResponseReasoningSummaryTextDoneEvent
from ferrogate.types.beta.beta_response_reasoning_text_delta_event import Agent as ________________________________Agent, BetaResponseReasoningTextDeltaEvent
from ferrogate.types.beta.beta_response_reasoning_text_done_event import Agent as _________________________________Agent, BetaResponseReasoningTextDoneEvent
from ferrogate.types.beta.beta_response_refusal_delta_event import Agent as __________________________________Agent, BetaResponseRefusalDeltaEvent
from ferrogate.types.beta.beta_response_refusal_done_event import Agent as ___________________________________Agent, BetaResponseRefusalDoneEvent
from ferrogate.types.beta.beta_response_shell_call_command_added_event import Agent as __________________Agent, BetaResponseShellCallCommandAddedEvent
from ferrogate.types.beta.beta_response_shell_call_command_delta_event import Agent as ___________________Agent, BetaResponseShellCallCommandDeltaEvent
from ferrogate.types.beta.beta_response_shell_call_command_done_event import Agent as ____________________Agent, BetaResponseShellCallCommandDoneEvent
from ferrogate.types.beta.beta_response_shell_call_output_content_delta_event import Agent as _____________________Agent, BetaResponseShellCallOutputContentDeltaEvent, Delta
from ferrogate.types.beta.beta_response_shell_call_output_content_done_event import Agent as ______________________Agent, BetaResponseShellCallOutputContentDoneEvent, Output
from ferrogate.types.beta.beta_response_text_delta_event import Agent as ____________________________________Agent, BetaResponseTextDeltaEvent, Logprob
from ferrogate.types.beta.beta_response_text_done_event import Agent as _____________________________________Agent, BetaResponseTextDoneEvent, Logprob as _Logprob
from ferrogate.types.beta.beta_response_web_search_call_completed_event import Agent as ______________________________________Agent, BetaResponseWebSearchCallCompletedEvent
from ferrogate.types.beta.beta_response_web_search_call_in_progress_event import Agent as _______________________________________Agent, BetaResponseWebSearchCallInProgressEvent
from ferrogate.types.beta.beta_response_web_search_call_searching_event import Agent as ________________________________________Agent, BetaResponseWebSearchCallSearchingEvent

class BetaResponseAudioWsDelta(BetaResponseAudioDeltaEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        delta: str,
        sequence_number: int,
        type: Literal["response.audio.delta"],
        agent: Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseAudioWsDone(BetaResponseAudioDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        sequence_number: int,
        type: Literal["response.audio.done"],
        agent: _Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseAudioTranscriptWsDelta(BetaResponseAudioTranscriptDeltaEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        delta: str,
        sequence_number: int,
        type: Literal["response.audio.transcript.delta"],
        agent: __Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseAudioTranscriptWsDone(BetaResponseAudioTranscriptDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        sequence_number: int,
        type: Literal["response.audio.transcript.done"],
        agent: ___Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseCodeInterpreterCallCodeWsDelta(BetaResponseCodeInterpreterCallCodeDeltaEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        delta: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.code_interpreter_call_code.delta"],
        agent: ____Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseCodeInterpreterCallCodeWsDone(BetaResponseCodeInterpreterCallCodeDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        code: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.code_interpreter_call_code.done"],
        agent: _____Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseCodeInterpreterCallWsCompleted(BetaResponseCodeInterpreterCallCompletedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.code_interpreter_call.completed"],
        agent: ______Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseCodeInterpreterCallInWsProgress(BetaResponseCodeInterpreterCallInProgressEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.code_interpreter_call.in_progress"],
        agent: _______Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseCodeInterpreterCallWsInterpreting(BetaResponseCodeInterpreterCallInterpretingEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.code_interpreter_call.interpreting"],
        agent: ________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseWsCompleted(BetaResponseCompletedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        response: BetaResponse,
        sequence_number: int,
        type: Literal["response.completed"],
        agent: _________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseContentPartWsAdded(BetaResponseContentPartAddedEvent):
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
        agent: __________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseContentPartWsDone(BetaResponseContentPartDoneEvent):
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
        agent: ___________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseWsCreated(BetaResponseCreatedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        response: BetaResponse,
        sequence_number: int,
        type: Literal["response.created"],
        agent: ____________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseFileSearchCallWsCompleted(BetaResponseFileSearchCallCompletedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.file_search_call.completed"],
        agent: _____________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseFileSearchCallInWsProgress(BetaResponseFileSearchCallInProgressEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.file_search_call.in_progress"],
        agent: ______________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseFileSearchCallWsSearching(BetaResponseFileSearchCallSearchingEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.file_search_call.searching"],
        agent: _______________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseFunctionCallArgumentsWsDelta(BetaResponseFunctionCallArgumentsDeltaEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        delta: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.function_call_arguments.delta"],
        agent: ________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseFunctionCallArgumentsWsDone(BetaResponseFunctionCallArgumentsDoneEvent):
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
        agent: _________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseShellCallCommandWsAdded(BetaResponseShellCallCommandAddedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        command: str,
        command_index: int,
        output_index: int,
        sequence_number: int,
        type: Literal["response.shell_call_command.added"],
        agent: __________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseShellCallCommandWsDelta(BetaResponseShellCallCommandDeltaEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        command_index: int,
        delta: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.shell_call_command.delta"],
        agent: ___________________Agent | None = ...,
        obfuscation: str | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseShellCallCommandWsDone(BetaResponseShellCallCommandDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        command: str,
        command_index: int,
        output_index: int,
        sequence_number: int,
        type: Literal["response.shell_call_command.done"],
        agent: ____________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseShellCallOutputContentWsDelta(BetaResponseShellCallOutputContentDeltaEvent):
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
        agent: _____________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseShellCallOutputContentWsDone(BetaResponseShellCallOutputContentDoneEvent):
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
        agent: ______________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseInWsProgress(BetaResponseInProgressEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        response: BetaResponse,
        sequence_number: int,
        type: Literal["response.in_progress"],
        agent: _______________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseWsFailed(BetaResponseFailedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        response: BetaResponse,
        sequence_number: int,
        type: Literal["response.failed"],
        agent: ________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseWsIncomplete(BetaResponseIncompleteEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        response: BetaResponse,
        sequence_number: int,
        type: Literal["response.incomplete"],
        agent: _________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseOutputItemWsAdded(BetaResponseOutputItemAddedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item: BetaResponseOutputItem,
        output_index: int,
        sequence_number: int,
        type: Literal["response.output_item.added"],
        agent: __________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseOutputItemWsDone(BetaResponseOutputItemDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item: BetaResponseOutputItem,
        output_index: int,
        sequence_number: int,
        type: Literal["response.output_item.done"],
        agent: ___________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseReasoningSummaryPartWsAdded(BetaResponseReasoningSummaryPartAddedEvent):
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
        agent: ____________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseReasoningSummaryPartWsDone(BetaResponseReasoningSummaryPartDoneEvent):
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
        agent: _____________________________Agent | None = ...,
        status: Literal["incomplete"] | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseReasoningSummaryTextWsDelta(BetaResponseReasoningSummaryTextDeltaEvent):
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
        agent: ______________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseReasoningSummaryTextWsDone(BetaResponseReasoningSummaryTextDoneEvent):
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
        agent: _______________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseReasoningTextWsDelta(BetaResponseReasoningTextDeltaEvent):
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
        agent: ________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseReasoningTextWsDone(BetaResponseReasoningTextDoneEvent):
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
        agent: _________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseRefusalWsDelta(BetaResponseRefusalDeltaEvent):
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
        agent: __________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseRefusalWsDone(BetaResponseRefusalDoneEvent):
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
        agent: ___________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseTextWsDelta(BetaResponseTextDeltaEvent):
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
        agent: ____________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseTextWsDone(BetaResponseTextDoneEvent):
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
        agent: _____________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseWebSearchCallWsCompleted(BetaResponseWebSearchCallCompletedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.web_search_call.completed"],
        agent: ______________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseWebSearchCallInWsProgress(BetaResponseWebSearchCallInProgressEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.web_search_call.in_progress"],
        agent: _______________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseWebSearchCallWsSearching(BetaResponseWebSearchCallSearchingEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.web_search_call.searching"],
        agent: ________________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseImageGenCallWsCompleted(BetaResponseImageGenCallCompletedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.image_generation_call.completed"],
        agent: _________________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseImageGenCallWsGenerating(BetaResponseImageGenCallGeneratingEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.image_generation_call.generating"],
        agent: __________________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseImageGenCallInWsProgress(BetaResponseImageGenCallInProgressEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.image_generation_call.in_progress"],
        agent: ___________________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseImageGenCallPartialWsImage(BetaResponseImageGenCallPartialImageEvent):
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
        agent: ____________________________________________Agent | None = ...,
        background: str | None = ...,
        output_format: str | None = ...,
        quality: str | None = ...,
        size: str | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseMcpCallArgumentsWsDelta(BetaResponseMcpCallArgumentsDeltaEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        delta: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.mcp_call_arguments.delta"],
        agent: _____________________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseMcpCallArgumentsWsDone(BetaResponseMcpCallArgumentsDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        arguments: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.mcp_call_arguments.done"],
        agent: ______________________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseMcpCallWsCompleted(BetaResponseMcpCallCompletedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.mcp_call.completed"],
        agent: _______________________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseMcpCallWsFailed(BetaResponseMcpCallFailedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.mcp_call.failed"],
        agent: ________________________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseMcpCallInWsProgress(BetaResponseMcpCallInProgressEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.mcp_call.in_progress"],
        agent: _________________________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseMcpListToolsWsCompleted(BetaResponseMcpListToolsCompletedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.mcp_list_tools.completed"],
        agent: __________________________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseMcpListToolsWsFailed(BetaResponseMcpListToolsFailedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.mcp_list_tools.failed"],
        agent: ___________________________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseMcpListToolsInWsProgress(BetaResponseMcpListToolsInProgressEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.mcp_list_tools.in_progress"],
        agent: ____________________________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseOutputTextAnnotationWsAdded(BetaResponseOutputTextAnnotationAddedEvent):
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
        agent: _____________________________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseWsQueued(BetaResponseQueuedEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        response: BetaResponse,
        sequence_number: int,
        type: Literal["response.queued"],
        agent: ______________________________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseCustomToolCallInputWsDelta(BetaResponseCustomToolCallInputDeltaEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        delta: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.custom_tool_call_input.delta"],
        agent: _______________________________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseCustomToolCallInputWsDone(BetaResponseCustomToolCallInputDoneEvent):
    stream_id: str | None
    def __init__(
        self,
        *,
        input: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.custom_tool_call_input.done"],
        agent: ________________________________________________________Agent | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseWsErrorError(BaseModel):
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


class BetaResponseWsErrorAgent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class BetaResponseWsError(BaseModel):
    error: BetaResponseWsErrorError
    type: Literal["error"]
    agent: BetaResponseWsErrorAgent | None
    sequence_number: int | None
    status: int | None
    stream_id: str | None
    def __init__(
        self,
        *,
        error: BetaResponseWsErrorError,
        type: Literal["error"],
        agent: BetaResponseWsErrorAgent | None = ...,
        sequence_number: int | None = ...,
        status: int | None = ...,
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...

BetaResponsesServerEvent: TypeAlias = BetaResponseAudioWsDelta | BetaResponseAudioWsDone | BetaResponseAudioTranscriptWsDelta | BetaResponseAudioTranscriptWsDone | BetaResponseCodeInterpreterCallCodeWsDelta | BetaResponseCodeInterpreterCallCodeWsDone | BetaResponseCodeInterpreterCallWsCompleted | BetaResponseCodeInterpreterCallInWsProgress | BetaResponseCodeInterpreterCallWsInterpreting | BetaResponseWsCompleted | BetaResponseContentPartWsAdded | BetaResponseContentPartWsDone | BetaResponseWsCreated | BetaResponseFileSearchCallWsCompleted | BetaResponseFileSearchCallInWsProgress | BetaResponseFileSearchCallWsSearching | BetaResponseFunctionCallArgumentsWsDelta | BetaResponseFunctionCallArgumentsWsDone | BetaResponseShellCallCommandWsAdded | BetaResponseShellCallCommandWsDelta | BetaResponseShellCallCommandWsDone | BetaResponseShellCallOutputContentWsDelta | BetaResponseShellCallOutputContentWsDone | BetaResponseInWsProgress | BetaResponseWsFailed | BetaResponseWsIncomplete | BetaResponseOutputItemWsAdded | BetaResponseOutputItemWsDone | BetaResponseReasoningSummaryPartWsAdded | BetaResponseReasoningSummaryPartWsDone | BetaResponseReasoningSummaryTextWsDelta | BetaResponseReasoningSummaryTextWsDone | BetaResponseReasoningTextWsDelta | BetaResponseReasoningTextWsDone | BetaResponseRefusalWsDelta | BetaResponseRefusalWsDone | BetaResponseTextWsDelta | BetaResponseTextWsDone | BetaResponseWebSearchCallWsCompleted | BetaResponseWebSearchCallInWsProgress | BetaResponseWebSearchCallWsSearching | BetaResponseImageGenCallWsCompleted | BetaResponseImageGenCallWsGenerating | BetaResponseImageGenCallInWsProgress | BetaResponseImageGenCallPartialWsImage | BetaResponseMcpCallArgumentsWsDelta | BetaResponseMcpCallArgumentsWsDone | BetaResponseMcpCallWsCompleted | BetaResponseMcpCallWsFailed | BetaResponseMcpCallInWsProgress | BetaResponseMcpListToolsWsCompleted | BetaResponseMcpListToolsWsFailed | BetaResponseMcpListToolsInWsProgress | BetaResponseOutputTextAnnotationWsAdded | BetaResponseWsQueued | BetaResponseCustomToolCallInputWsDelta | BetaResponseCustomToolCallInputWsDone | BetaResponseWsError | BetaResponseInjectCreatedEvent | BetaResponseInjectFailedEvent
