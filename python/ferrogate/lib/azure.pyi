from collections.abc import Awaitable, Callable
from typing import Any

from typing_extensions import Self

from ferrogate._client import AsyncOpenAI, OpenAI

class AzureOpenAI(OpenAI):
    def __init__(
        self,
        *,
        api_version: str | None = ...,
        azure_endpoint: str | None = ...,
        azure_deployment: str | None = ...,
        api_key: str | Callable[[], str] | None = ...,
        azure_ad_token: str | None = ...,
        azure_ad_token_provider: Callable[[], str] | None = ...,
        base_url: object | None = ...,
        **settings: Any,
    ) -> None: ...
    def copy(
        self,
        *,
        base_url: object = ...,
        data_residency: None = ...,
        **changes: Any,
    ) -> Self: ...
    def with_options(
        self,
        *,
        base_url: object = ...,
        data_residency: None = ...,
        **changes: Any,
    ) -> Self: ...

class AsyncAzureOpenAI(AsyncOpenAI):
    def __init__(
        self,
        *,
        api_version: str | None = ...,
        azure_endpoint: str | None = ...,
        azure_deployment: str | None = ...,
        api_key: str | Callable[[], str] | None = ...,
        azure_ad_token: str | None = ...,
        azure_ad_token_provider: Callable[[], str | Awaitable[str]] | None = ...,
        base_url: object | None = ...,
        **settings: Any,
    ) -> None: ...
    def copy(
        self,
        *,
        base_url: object = ...,
        data_residency: None = ...,
        **changes: Any,
    ) -> Self: ...
    def with_options(
        self,
        *,
        base_url: object = ...,
        data_residency: None = ...,
        **changes: Any,
    ) -> Self: ...
