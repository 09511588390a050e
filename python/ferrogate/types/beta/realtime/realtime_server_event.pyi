# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.realtime.conversation_created_event import ConversationCreatedEvent
from ferrogate.types.beta.realtime.conversation_item import ConversationItem
from ferrogate.types.beta.realtime.conversation_item_created_event import ConversationItemCreatedEvent
from ferrogate.types.beta.realtime.conversation_item_deleted_event import ConversationItemDeletedEvent
from ferrogate.types.beta.realtime.conversation_item_input_audio_transcription_completed_event import ConversationItemInputAudioTranscriptionCompletedEvent
from ferrogate.types.beta.realtime.conversation_item_input_audio_transcription_delta_event import ConversationItemInputAudioTranscriptionDeltaEvent
from ferrogate.types.beta.realtime.conversation_item_input_audio_transcription_failed_event import ConversationItemInputAudioTranscriptionFailedEvent
from ferrogate.types.beta.realtime.conversation_item_truncated_event import ConversationItemTruncatedEvent
from ferrogate.types.beta.realtime.error_event import ErrorEvent
from ferrogate.types.beta.realtime.input_audio_buffer_cleared_event import InputAudioBufferClearedEvent
from ferrogate.types.beta.realtime.input_audio_buffer_committed_event import InputAudioBufferCommittedEvent
from ferrogate.types.beta.realtime.input_audio_buffer_speech_started_event import InputAudioBufferSpeechStartedEvent
from ferrogate.types.beta.realtime.input_audio_buffer_speech_stopped_event import InputAudioBufferSpeechStoppedEvent
from ferrogate.types.beta.realtime.rate_limits_updated_event import RateLimitsUpdatedEvent
from ferrogate.types.beta.realtime.response_audio_delta_event import ResponseAudioDeltaEvent
from ferrogate.types.beta.realtime.response_audio_done_event import ResponseAudioDoneEvent
from ferrogate.types.beta.realtime.response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
from ferrogate.types.beta.realtime.response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
from ferrogate.types.beta.realtime.response_content_part_added_event import ResponseContentPartAddedEvent
from ferrogate.types.beta.realtime.response_content_part_done_event import ResponseContentPartDoneEvent
from ferrogate.types.beta.realtime.response_created_event import ResponseCreatedEvent
from ferrogate.types.beta.realtime.response_done_event import ResponseDoneEvent
from ferrogate.types.beta.realtime.response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent
from ferrogate.types.beta.realtime.response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent
from ferrogate.types.beta.realtime.response_output_item_added_event import ResponseOutputItemAddedEvent
from ferrogate.types.beta.realtime.response_output_item_done_event import ResponseOutputItemDoneEvent
from ferrogate.types.beta.realtime.response_text_delta_event import ResponseTextDeltaEvent
from ferrogate.types.beta.realtime.response_text_done_event import ResponseTextDoneEvent
from ferrogate.types.beta.realtime.session_created_event import SessionCreatedEvent
from ferrogate.types.beta.realtime.session_updated_event import SessionUpdatedEvent
from ferrogate.types.beta.realtime.transcription_session_updated_event import TranscriptionSessionUpdatedEvent

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

RealtimeServerEvent: TypeAlias = ConversationCreatedEvent | ConversationItemCreatedEvent | ConversationItemDeletedEvent | ConversationItemInputAudioTranscriptionCompletedEvent | ConversationItemInputAudioTranscriptionDeltaEvent | ConversationItemInputAudioTranscriptionFailedEvent | ConversationItemRetrieved | ConversationItemTruncatedEvent | ErrorEvent | InputAudioBufferClearedEvent | InputAudioBufferCommittedEvent | InputAudioBufferSpeechStartedEvent | InputAudioBufferSpeechStoppedEvent | RateLimitsUpdatedEvent | ResponseAudioDeltaEvent | ResponseAudioDoneEvent | ResponseAudioTranscriptDeltaEvent | ResponseAudioTranscriptDoneEvent | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent | ResponseCreatedEvent | ResponseDoneEvent | ResponseFunctionCallArgumentsDeltaEvent | ResponseFunctionCallArgumentsDoneEvent | ResponseOutputItemAddedEvent | ResponseOutputItemDoneEvent | ResponseTextDeltaEvent | ResponseTextDoneEvent | SessionCreatedEvent | SessionUpdatedEvent | TranscriptionSessionUpdatedEvent | OutputAudioBufferStarted | OutputAudioBufferStopped | OutputAudioBufferCleared
