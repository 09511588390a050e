# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel
from ferrogate.types.beta.chatkit.chat_session_automatic_thread_titling import ChatSessionAutomaticThreadTitling
from ferrogate.types.beta.chatkit.chat_session_file_upload import ChatSessionFileUpload
from ferrogate.types.beta.chatkit.chat_session_history import ChatSessionHistory

class ChatSessionChatKitConfiguration(BaseModel):
    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    file_upload: ChatSessionFileUpload
    history: ChatSessionHistory
    def __init__(
        self,
        *,
        automatic_thread_titling: ChatSessionAutomaticThreadTitling,
        file_upload: ChatSessionFileUpload,
        history: ChatSessionHistory,
        **values: Any,
    ) -> None: ...
