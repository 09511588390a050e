# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypedDict
from ferrogate.types.beta.chatkit.chat_session_chatkit_configuration_param import ChatSessionChatKitConfigurationParam
from ferrogate.types.beta.chatkit.chat_session_expires_after_param import ChatSessionExpiresAfterParam
from ferrogate.types.beta.chatkit.chat_session_rate_limits_param import ChatSessionRateLimitsParam
from ferrogate.types.beta.chatkit.chat_session_workflow_param import ChatSessionWorkflowParam

class SessionCreateParams(TypedDict, total=False):
    user: Required[str]
    workflow: Required[ChatSessionWorkflowParam]
    chatkit_configuration: ChatSessionChatKitConfigurationParam
    expires_after: ChatSessionExpiresAfterParam
    rate_limits: ChatSessionRateLimitsParam
