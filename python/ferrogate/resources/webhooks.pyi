# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Iterable, Mapping
from ferrogate._resources import Resource
from ferrogate.types.webhooks.unwrap_webhook_event import UnwrapWebhookEvent


class Webhooks(Resource):
    """`client.webhooks`"""
    @property
    def with_raw_response(self) -> WebhooksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> WebhooksWithStreamingResponse: ...
    def unwrap(
        self, payload: str | bytes, headers: Mapping[str, str] | Iterable[tuple[str, str]], *,
        secret: str | None = ...,
    ) -> UnwrapWebhookEvent:
        """Check a webhook's signature, as `verify_signature` does, and give its event; `type` says which it is."""
    def verify_signature(
        self, payload: str | bytes, headers: Mapping[str, str] | Iterable[tuple[str, str]], *,
        secret: str | None = ..., tolerance: int = ...,
    ) -> None:
        """Check that a webhook was signed with the secret, and not longer than `tolerance` seconds ago (or ahead).

        `payload` is the body as it came, text or bytes. The secret is the client's `webhook_secret` by default. Raises
        `InvalidWebhookSignatureError` where the signature is wrong, `ValueError` where there is no secret, or a header
        is missing."""

class AsyncWebhooks(Resource):
    """`client.webhooks`"""
    @property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncWebhooksWithStreamingResponse: ...
    def unwrap(
        self, payload: str | bytes, headers: Mapping[str, str] | Iterable[tuple[str, str]], *,
        secret: str | None = ...,
    ) -> UnwrapWebhookEvent:
        """Check a webhook's signature, as `verify_signature` does, and give its event; `type` says which it is."""
    def verify_signature(
        self, payload: str | bytes, headers: Mapping[str, str] | Iterable[tuple[str, str]], *,
        secret: str | None = ..., tolerance: int = ...,
    ) -> None:
        """Check that a webhook was signed with the secret, and not longer than `tolerance` seconds ago (or ahead).

        `payload` is the body as it came, text or bytes. The secret is the client's `webhook_secret` by default. Raises
        `InvalidWebhookSignatureError` where the signature is wrong, `ValueError` where there is no secret, or a header
        is missing."""

class WebhooksWithRawResponse:
    ...

class AsyncWebhooksWithRawResponse:
    ...

class WebhooksWithStreamingResponse:
    ...

class AsyncWebhooksWithStreamingResponse:
    ...
