# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.chatkit.chat_session_chatkit_configuration import ChatSessionChatKitConfiguration
from ferrogate.types.beta.chatkit.chat_session_rate_limits import ChatSessionRateLimits
from ferrogate.types.beta.chatkit.chat_session_status import ChatSessionStatus
from ferrogate.types.beta.chatkit_workflow import ChatKitWorkflow

class ChatSession(BaseModel):
    id: str
    chatkit_configuration: ChatSessionChatKitConfiguration
    client_secret: str
    expires_at: int
    max_requests_per_1_minute: int
    object: Literal["chatkit.session"]
    rate_limits: ChatSessionRateLimits
    status: ChatSessionStatus
    user: str
    workflow: ChatKitWorkflow
    def __init__(
        self,
        *,
        id: str,
        chatkit_configuration: ChatSessionChatKitConfiguration,
        client_secret: str,
        expires_at: int,
        max_requests_per_1_minute: int,
        object: Literal["chatkit.session"],
        rate_limits: ChatSessionRateLimits,
        status: ChatSessionStatus,
        user: str,
        workflow: ChatKitWorkflow,
        **values: Any,
    ) -> None: ...
