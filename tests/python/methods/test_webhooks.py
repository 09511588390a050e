"""`webhooks`: signatures made by others are accepted, everything else is not."""

import base64
import hashlib
import hmac
import json
import time
from types import SimpleNamespace

import pytest

import ferrogate
from ferrogate._extra import webhooks
from ferrogate.types.webhooks import ResponseCompletedWebhookEvent

SECRET = "whsec_" + base64.b64encode(b"a secret of ours").decode()
EVENT = {
    "id": "evt_1",
    "created_at": 1,
    "type": "response.completed",
    "object": "event",
    "data": {"id": "resp_1"},
}
BODY = json.dumps(EVENT)


class Resource(webhooks.Sync):
    def __init__(self, secret):
        self._client = SimpleNamespace(webhook_secret=secret)


@pytest.fixture
def resource():
    return Resource(SECRET)


def signed(body=BODY, *, moment=None, key=b"a secret of ours"):
    moment = str(int(time.time()) if moment is None else moment)
    text = f"wh_1.{moment}.{body}".encode()
    signature = base64.b64encode(hmac.digest(key, text, hashlib.sha256)).decode()
    return {"Webhook-Signature": f"v1,{signature}", "webhook-timestamp": moment, "WEBHOOK-ID": "wh_1"}


@pytest.mark.parametrize("payload", [BODY, BODY.encode()])
def test_the_event_is_typed_by_its_type(resource, payload):
    event = resource.unwrap(payload, signed())
    assert isinstance(event, ResponseCompletedWebhookEvent)
    assert event.data.id == "resp_1"


def test_an_unknown_type_is_still_an_answer(resource):
    body = json.dumps({"type": "moon.landed", "who": {"name": "Neil"}})
    event = resource.unwrap(body, signed(body))
    assert isinstance(event, ferrogate.BaseModel)
    assert event.to_dict() == {"type": "moon.landed", "who": {"name": "Neil"}}


@pytest.mark.parametrize("as_headers", [dict, lambda h: list(h.items()), ferrogate._response.Headers])
def test_headers_come_in_any_form(resource, as_headers):
    resource.verify_signature(BODY, as_headers(signed()))


def test_one_of_several_signatures_is_enough(resource):
    headers = signed()
    headers["Webhook-Signature"] = f"v1,bm8= v2,xx {headers['Webhook-Signature']}"
    resource.verify_signature(BODY, headers)


def test_a_secret_as_plain_text_and_per_call(resource):
    resource.verify_signature(BODY, signed(key=b"plain"), secret="plain")
    Resource("plain").verify_signature(BODY, signed(key=b"plain"))


def refused(resource, body, headers, words, **more):
    with pytest.raises(ferrogate.InvalidWebhookSignatureError, match=words):
        resource.verify_signature(body, headers, **more)


def test_what_was_changed_is_refused(resource):
    refused(resource, BODY + " ", signed(), "does not match")
    refused(resource, BODY, signed(), "does not match", secret="another")
    refused(resource, BODY, {**signed(), "WEBHOOK-ID": "wh_2"}, "does not match")
    refused(resource, BODY, {**signed(), "Webhook-Signature": "v1,é"}, "does not match")


def test_what_is_too_old_or_too_new_is_refused(resource):
    now = int(time.time())
    refused(resource, BODY, signed(moment=now - 400), "too old")
    refused(resource, BODY, signed(moment=now + 400), "too new")
    resource.verify_signature(BODY, signed(moment=now - 400), tolerance=500)
    refused(resource, BODY, {**signed(), "webhook-timestamp": "noon"}, "timestamp format")


def test_without_a_secret_or_a_header_it_says_so(resource):
    with pytest.raises(ValueError, match="OPENAI_WEBHOOK_SECRET"):
        Resource(None).verify_signature(BODY, signed())
    with pytest.raises(ValueError, match="webhook-id"):
        resource.verify_signature(BODY, {k: v for k, v in signed().items() if k != "WEBHOOK-ID"})


def test_the_secret_comes_from_the_client_or_the_environment(monkeypatch):
    client = ferrogate.OpenAI(api_key="k", webhook_secret=SECRET)
    assert client.webhooks.unwrap(BODY, signed()).type == "response.completed"
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    assert ferrogate.AsyncOpenAI(api_key="k").webhooks.unwrap(BODY, signed()).id == "evt_1"
