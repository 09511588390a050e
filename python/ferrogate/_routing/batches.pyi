from collections.abc import Sequence
from typing import Any

from ferrogate._client import Messages
from ferrogate.types.chat import ChatCompletion

class Batches:
    async def abatch_completion(
        self, models: Sequence[str], messages: Messages | Sequence[Messages], **options: Any
    ) -> list[Any]: ...
    async def abatch_completion_one_model_multiple_requests(
        self, model: str, messages: Sequence[Messages], **options: Any
    ) -> list[ChatCompletion | Exception]: ...
    async def abatch_completion_fastest_response(
        self, model: str, messages: Messages, stream: bool | None = None, **options: Any
    ) -> Any: ...
    async def schedule_acompletion(self, model: str, messages: Messages, priority: int, **options: Any) -> Any: ...
