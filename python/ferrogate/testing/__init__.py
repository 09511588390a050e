"""Tests without a real provider: a scripted one, on loopback, in every language that ferrogate speaks.

    from ferrogate.testing import ScriptedProvider

    with ScriptedProvider(["Hello", {"status": 429, "headers": {"retry-after": "0"}}]) as provider:
        client = provider.client()
        ...
        assert provider.requests[0].json["model"] == "gpt-4o"

With pytest the fixture `scripted_provider` gives each test a fresh one.

A *step* is what one request gets: a text, or a dict. What a dict may hold (all of it is optional; unknown names raise
`ConfigError`, which lists the known ones):

- The answer. `text`; `reasoning`; `tool_calls`, a list of `{"name", "arguments", "id", "custom"}`, where `arguments` is
  a dict or the raw text of one; `refusal`; `finish`: `stop`, `length`, `tool_calls`, `content_filter` (by default what
  the content says); `usage`: `{"input", "output", "cache_read", "reasoning", …}` or `prompt_tokens` and
  `completion_tokens` (by default words are counted); `no_usage`; `model`; `id`; `logprobs`; `embeddings`, a list of
  vectors; `chunk_size`, characters a streamed piece (by default a word each). Without content the request is echoed.
- An error. `status`, from 400 on; `error`: `{"message", "type", "code", "param"}`, which stands in the language's own
  shape; `headers`, a dict.
- Bytes. `body`: a dict or list that is sent as JSON, or a text; `raw`: the whole HTTP response, head included, as
  bytes or text.
- Faults. In milliseconds: `delay_before_first_byte_ms`, `gap_ms` between chunks, `slow_headers_ms` between bytes of
  the head. After so many chunks: `cut_after_chunks` (closed), `stall_after_chunks` (silent), `malformed_after_chunks`
  (broken JSON), `error_after_chunks`, `reset_after_chunks`. Instead of an answer: `reset`, `no_answer`,
  `close_before_answer`. Besides: `error_in_200`, `missing_terminator`, `keepalive_comments`, `crlf`, `split_bytes`,
  `connection_close`. A chunk is one piece of a streamed text; what opens the stream comes before chunk one.
- `when`: `{"path", "model", "contains"}`, for which requests it is: the path contains this, the model is this, a text
  in the body contains this. `repeat`: how often it is given, a number (by default 1) or `"forever"`.

Each request takes the first step that fits it and is not used up. With none left it gets the default, an echo.
"""

from ferrogate.testing._provider import Request, ScriptedProvider

__all__ = ["Request", "ScriptedProvider"]
