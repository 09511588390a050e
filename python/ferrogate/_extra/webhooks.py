"""`webhooks.unwrap()` and `.verify_signature()`: Standard Webhooks, signed with HMAC-SHA256."""

from ferrogate._exceptions import InvalidWebhookSignatureError


class _Shared:
    __slots__ = ()

    def unwrap(self, payload, headers, *, secret=None):
        """Check a webhook's signature, as `verify_signature` does, and give its event; `type` says which it is."""
        self.verify_signature(payload, headers, secret=secret)
        return _event(payload)

    def verify_signature(self, payload, headers, *, secret=None, tolerance=300):
        """Check that a webhook was signed with the secret, and not longer than `tolerance` seconds ago (or ahead).

        `payload` is the body as it came, text or bytes. The secret is the client's `webhook_secret` by default. Raises
        `InvalidWebhookSignatureError` where the signature is wrong, `ValueError` where there is no secret, or a header
        is missing.
        """
        import hmac

        secret = self._client.webhook_secret if secret is None else secret
        if secret is None:
            raise ValueError(
                "The webhook secret must either be set as OPENAI_WEBHOOK_SECRET, or be given to the client "
                "(webhook_secret=) or to this call (secret=)"
            )
        signatures, moment, name = (_header(headers, f"webhook-{word}") for word in ("signature", "timestamp", "id"))
        _check_age(moment, tolerance)
        expected = _signature(payload, name, moment, secret)
        # Several may be given, each as `v1,<base64>`; one that fits is enough.
        given = [part.removeprefix("v1,").encode() for part in signatures.split()]
        if not any(hmac.compare_digest(expected, one) for one in given):
            raise InvalidWebhookSignatureError("The given webhook signature does not match the expected signature")


class Sync(_Shared):
    """For `client.webhooks`."""

    __slots__ = ()


class Async(_Shared):
    """For `client.webhooks`. Nothing here waits, so nothing is awaited."""

    __slots__ = ()


def _header(headers, name):
    """The value of a header, in whichever case it is written."""
    pairs = headers.items() if hasattr(headers, "items") else headers
    for known, value in pairs:
        if known.lower() == name:
            return value
    raise ValueError(f"Could not find {name} header")


def _check_age(moment, tolerance):
    import time

    try:
        sent = int(moment)
    except ValueError:
        raise InvalidWebhookSignatureError("Invalid webhook timestamp format") from None
    age = int(time.time()) - sent
    if age > tolerance:
        raise InvalidWebhookSignatureError("Webhook timestamp is too old")
    if -age > tolerance:
        raise InvalidWebhookSignatureError("Webhook timestamp is too new")


def _signature(payload, name, moment, secret):
    """The signature that the body should have, in base64."""
    import base64
    import hashlib
    import hmac

    key = base64.b64decode(secret.removeprefix("whsec_")) if secret.startswith("whsec_") else secret.encode()
    body = payload.encode() if isinstance(payload, str) else payload
    signed = f"{name}.{moment}.".encode() + body
    return base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest())


def _event(payload):
    """The event of its `type`; a type we do not know gives an answer without fields of its own."""
    import json

    from ferrogate._core import BaseModel, _class, _made

    content = json.loads(payload)
    words = [*str(content.get("type")).replace(".", "_").split("_"), "webhook", "event"]
    module, name = "_".join(words), "".join(word.capitalize() for word in words)
    try:
        cls = _class(f"types.webhooks.{module}.{name}")
    except RuntimeError:
        cls = BaseModel
    return _made(cls.model_construct(**content))
