from collections.abc import Awaitable, Callable
from typing import Any

from ferrogate._client import AsyncOpenAI, OpenAI

class AzureOpenAI(OpenAI):
    def __init__(
        self,
        *,
        api_version: str | None = None,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_key: str | Callable[[], str] | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: Callable[[], str] | None = None,
        base_url: object | None = None,
        **settings: Any,
    ) -> None: ...

class AsyncAzureOpenAI(AsyncOpenAI):
    def __init__(
        self,
        *,
        api_version: str | None = None,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_key: str | Callable[[], str] | Callable[[], Awaitable[str]] | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: Callable[[], str] | Callable[[], Awaitable[str]] | None = None,
        base_url: object | None = None,
        **settings: Any,
    ) -> None: ...
