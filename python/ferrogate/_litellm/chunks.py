"""Streams joined to whole answers, and answers without a provider."""

from ferrogate import _core
from ferrogate._api import completion

_WHOLE = {"chat": "types.chat.chat_completion.ChatCompletion", "complete": "types.completion.Completion"}


def stream_chunk_builder(  # noqa: PLR0917  # litellm's signature
    chunks,
    messages=None,  # noqa: ARG001
    start_time=None,  # noqa: ARG001
    end_time=None,  # noqa: ARG001
    logging_obj=None,  # noqa: ARG001
    count_prompt_tokens=None,  # noqa: ARG001
):
    """Join the chunks of a stream to the answer that they are: a `ChatCompletion`, or of texts a `Completion`.

    `chunks` are those of any provider, as they came or as dicts, in their order; all alternatives, texts, calls,
    thoughts with signatures, sources, sounds, pictures, log probabilities and usage are in the answer. Where no chunk
    tells the usage, the answer has none: nothing is counted, and the other parameters, which litellm counts and logs
    with, have no effect. None if there are no chunks. Raises `APIResponseValidationError` for what is no chunk.
    """
    chunks = list(chunks)
    if not chunks:
        return None
    return _joined(chunks, "complete" if any(map(_is_text, chunks)) else "chat")


def stream_chunk_builder_text_completion(chunks, messages=None):  # noqa: ARG001
    """As `stream_chunk_builder`, of the chunks of `text_completion`."""
    return _joined(list(chunks), "complete")


def _is_text(chunk):
    return any("text" in choice for choice in chunk.get("choices") or ())


def _joined(chunks, operation):
    answer = _core._parse(_WHOLE[operation], _core.join([_core._dumps(chunk) for chunk in chunks], operation))
    usage = answer.get("usage")
    answer._hidden_params["response_cost"] = usage.get("cost") if usage is not None else None
    return answer


def mock_completion(model, messages, stream=False, n=None, mock_response="This is a mock request", **options):
    """Answer as `completion(…, mock_response=…)` does, without asking anybody.

    `mock_response` is the text, the whole answer, the exception to raise, or `"litellm.RateLimitError"` and its kin.
    """
    said = {"stream": stream, "n": n, "mock_response": mock_response}
    return completion(model, messages, **{name: value for name, value in said.items() if value is not None}, **options)
