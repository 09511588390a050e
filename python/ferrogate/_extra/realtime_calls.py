"""`realtime.calls.create()`: a call by WebRTC, offered and answered in SDP."""

import json

from ferrogate._sentinels import NOT_GIVEN, is_given, omit


def _options(sdp, session, said):
    headers = {"Accept": "application/sdp", **(said.pop("extra_headers") or {})}
    options = {"extra_headers": headers, "extra_query": said["extra_query"], "timeout": said["timeout"]}
    if not is_given(session):
        headers.setdefault("Content-Type", "application/sdp")
        return {"content": sdp.encode(), "options": options}
    parts = [
        ("sdp", (None, sdp.encode(), "application/sdp")),
        ("session", (None, json.dumps(session).encode(), "application/json")),
    ]
    headers.setdefault("Content-Type", "multipart/form-data")
    return {"files": parts, "options": {**options, "extra_body": said["extra_body"]}}


def _with_head(face, words, cast_to):
    """The answer with its status and headers, in the manner of `with_raw_response` or `with_streaming_response`."""
    from ferrogate import _raw

    client, options = face._client, _raw.verb_options({**words.pop("options"), **words})
    place, later = "POST /realtime/calls", isinstance(face, _raw.Streaming)
    manner = "streaming" if later else "raw"
    # As in the table's endpoints: who reads the body itself is given its bytes.
    cast_to = bytes if later else cast_to
    if not face._is_async:
        response = _raw.APIResponse if later else _raw.RawResponse
        call = lambda: response(client._call.call(place, options, manner), cast_to=cast_to)  # noqa: E731
        return _raw.ResponseContextManager(call) if later else call()
    response = _raw.AsyncAPIResponse if later else _raw.RawResponse

    async def acall():
        return response(await (await client._acall()).acall(place, options, manner), cast_to=cast_to)

    return _raw.AsyncResponseContextManager(acall) if later else acall()


class _Shared:
    __slots__ = ()

    def create(
        self,
        *,
        sdp,
        session=omit,
        extra_headers=None,
        extra_query=None,
        extra_body=None,
        timeout=NOT_GIVEN,
    ):
        """Offer a call: `sdp` is the offer, `session` how it is to be; gives the answer in SDP as bytes."""
        from ferrogate._binary import HttpxBinaryResponseContent

        said = {
            "extra_headers": extra_headers,
            "extra_query": extra_query,
            "extra_body": extra_body,
            "timeout": timeout,
        }
        words = _options(sdp, session, said)
        if hasattr(type(self._client), "post"):
            return self._client.post("/realtime/calls", cast_to=HttpxBinaryResponseContent, **words)
        return _with_head(self._client, words, HttpxBinaryResponseContent)


class Sync(_Shared):
    """For `client.realtime.calls`."""

    __slots__ = ()


class Async(_Shared):
    """For `client.realtime.calls`; what `create` gives is awaited."""

    __slots__ = ()
