# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.realtime.conversation_created_event import ConversationCreatedEvent
from ferrogate.types.realtime.conversation_item import ConversationItem
from ferrogate.types.realtime.conversation_item_added import ConversationItemAdded
from ferrogate.types.realtime.conversation_item_created_event import ConversationItemCreatedEvent
from ferrogate.types.realtime.conversation_item_deleted_event import ConversationItemDeletedEvent
from ferrogate.types.realtime.conversation_item_done import ConversationItemDone
from ferrogate.types.realtime.conversation_item_input_audio_transcription_completed_event import ConversationItemInputAudioTranscriptionCompletedEvent
from ferrogate.types.realtime.conversation_item_input_audio_transcription_delta_event import ConversationItemInputAudioTranscriptionDeltaEvent
from ferrogate.types.realtime.conversation_item_input_audio_transcription_failed_event import ConversationItemInputAudioTranscriptionFailedEvent
from ferrogate.types.realtime.conversation_item_input_audio_transcription_segment import ConversationItemInputAudioTranscriptionSegment
from ferrogate.types.realtime.conversation_item_truncated_event import ConversationItemTruncatedEvent
from ferrogate.types.realtime.input_audio_buffer_cleared_event import InputAudioBufferClearedEvent
from ferrogate.types.realtime.input_audio_buffer_committed_event import InputAudioBufferCommittedEvent
from ferrogate.types.realtime.input_audio_buffer_dtmf_event_received_event import InputAudioBufferDtmfEventReceivedEvent
from ferrogate.types.realtime.input_audio_buffer_speech_started_event import InputAudioBufferSpeechStartedEvent
from ferrogate.types.realtime.input_audio_buffer_speech_stopped_event import InputAudioBufferSpeechStoppedEvent
from ferrogate.types.realtime.input_audio_buffer_timeout_triggered import InputAudioBufferTimeoutTriggered
from ferrogate.types.realtime.mcp_list_tools_completed import McpListToolsCompleted
from ferrogate.types.realtime.mcp_list_tools_failed import McpListToolsFailed
from ferrogate.types.realtime.mcp_list_tools_in_progress import McpListToolsInProgress
from ferrogate.types.realtime.rate_limits_updated_event import RateLimitsUpdatedEvent
from ferrogate.types.realtime.realtime_error_event import RealtimeErrorEvent
from ferrogate.types.realtime.response_audio_delta_event import ResponseAudioDeltaEvent
from ferrogate.types.realtime.response_audio_done_event import ResponseAudioDoneEvent
from ferrogate.types.realtime.response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
from ferrogate.types.realtime.response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
from ferrogate.types.realtime.response_content_part_added_event import ResponseContentPartAddedEvent
from ferrogate.types.realtime.response_content_part_done_event import ResponseContentPartDoneEvent
from ferrogate.types.realtime.response_created_event import ResponseCreatedEvent
from ferrogate.types.realtime.response_done_event import ResponseDoneEvent
from ferrogate.types.realtime.response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent
from ferrogate.types.realtime.response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent
from ferrogate.types.realtime.response_mcp_call_arguments_delta import ResponseMcpCallArgumentsDelta
from ferrogate.types.realtime.response_mcp_call_arguments_done import ResponseMcpCallArgumentsDone
from ferrogate.types.realtime.response_mcp_call_completed import ResponseMcpCallCompleted
from ferrogate.types.realtime.response_mcp_call_failed import ResponseMcpCallFailed
from ferrogate.types.realtime.response_mcp_call_in_progress import ResponseMcpCallInProgress
from ferrogate.types.realtime.response_output_item_added_event import ResponseOutputItemAddedEvent
from ferrogate.types.realtime.response_output_item_done_event import ResponseOutputItemDoneEvent
from ferrogate.types.realtime.response_text_delta_event import ResponseTextDeltaEvent
from ferrogate.types.realtime.response_text_done_event import ResponseTextDoneEvent
from ferrogate.types.realtime.session_created_event import SessionCreatedEvent
from ferrogate.types.realtime.session_updated_event import SessionUpdatedEvent

class ConversationItemRetrieved(BaseModel):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.retrieved"]
    def __init__(
        self,
        *,
        event_id: str,
        item: ConversationItem,
        type: Literal["conversation.item.retrieved"],
        **values: Any,
    ) -> None: ...


class OutputAudioBufferStarted(BaseModel):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.started"]
    def __init__(
        self,
        *,
        event_id: str,
        response_id: str,
        type: Literal["output_audio_buffer.started"],
        **values: Any,
    ) -> None: ...


class OutputAudioBufferStopped(BaseModel):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.stopped"]
    def __init__(
        self,
        *,
        event_id: str,
        response_id: str,
        type: Literal["output_audio_buffer.stopped"],
        **values: Any,
    ) -> None: ...


class OutputAudioBufferCleared(BaseModel):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.cleared"]
    def __init__(
        self,
        *,
        event_id: str,
        response_id: str,
        type: Literal["output_audio_buffer.cleared"],
        **values: Any,
    ) -> None: ...

RealtimeServerEvent: TypeAlias = ConversationCreatedEvent | ConversationItemCreatedEvent | ConversationItemDeletedEvent | ConversationItemInputAudioTranscriptionCompletedEvent | ConversationItemInputAudioTranscriptionDeltaEvent | ConversationItemInputAudioTranscriptionFailedEvent | ConversationItemRetrieved | ConversationItemTruncatedEvent | RealtimeErrorEvent | InputAudioBufferClearedEvent | InputAudioBufferCommittedEvent | InputAudioBufferDtmfEventReceivedEvent | InputAudioBufferSpeechStartedEvent | InputAudioBufferSpeechStoppedEvent | RateLimitsUpdatedEvent | ResponseAudioDeltaEvent | ResponseAudioDoneEvent | ResponseAudioTranscriptDeltaEvent | ResponseAudioTranscriptDoneEvent | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent | ResponseCreatedEvent | ResponseDoneEvent | ResponseFunctionCallArgumentsDeltaEvent | ResponseFunctionCallArgumentsDoneEvent | ResponseOutputItemAddedEvent | ResponseOutputItemDoneEvent | ResponseTextDeltaEvent | ResponseTextDoneEvent | SessionCreatedEvent | SessionUpdatedEvent | OutputAudioBufferStarted | OutputAudioBufferStopped | OutputAudioBufferCleared | ConversationItemAdded | ConversationItemDone | InputAudioBufferTimeoutTriggered | ConversationItemInputAudioTranscriptionSegment | McpListToolsInProgress | McpListToolsCompleted | McpListToolsFailed | ResponseMcpCallArgumentsDelta | ResponseMcpCallArgumentsDone | ResponseMcpCallInProgress | ResponseMcpCallCompleted | ResponseMcpCallFailed
