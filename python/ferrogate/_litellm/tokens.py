"""litellm's functions of tokens: counted here, by the model's own vocabulary where it is public."""

import os
from pathlib import Path

from ferrogate import _core

_ROOM_OF_ANSWERS = 3  # tokens that every count of messages has, before the answer


def _tokenizer(model, custom_tokenizer):
    """The tokenizer of a model, or the one that `create_tokenizer` gave."""
    if custom_tokenizer is None:
        return _core.Tokenizer.of_model(model or "")
    if isinstance(custom_tokenizer, dict):
        return custom_tokenizer["tokenizer"]
    return custom_tokenizer


def token_counter(  # noqa: PLR0917  # litellm's signature
    model="",
    custom_tokenizer=None,
    text=None,
    messages=None,
    count_response_tokens=False,
    tools=None,
    tool_choice=None,
    use_default_image_token_count=False,  # noqa: ARG001
    default_token_count=None,
):
    """Count the tokens of a text (or of several, a list) or of messages with their tools: an int.

    Exact for texts and plain messages to models whose vocabulary is public (OpenAI's); an estimate for all others, for
    tools and for media. `count_response_tokens`: of messages that are answers, without what stands before an answer.
    `custom_tokenizer`: what `create_tokenizer` gave. `default_token_count`: given instead of an error where counting
    fails. Pictures are never fetched, so `use_default_image_token_count` changes nothing. `ValueError` with neither
    text nor messages.
    """
    if text is None and messages is None:
        raise ValueError("token_counter needs text or messages")
    try:
        tokenizer = _tokenizer(model, custom_tokenizer)
        if text is not None:
            texts = [text] if isinstance(text, str) else text
            return sum(tokenizer.count(one) for one in texts)
        count = _of_messages(tokenizer, model, messages, tools, tool_choice)
        return count - _ROOM_OF_ANSWERS if count_response_tokens else count
    except Exception:
        if default_token_count is None:
            raise
        return default_token_count


def _of_messages(tokenizer, model, messages, tools=None, tool_choice=None):
    body = {"model": model or "", "messages": list(messages)}
    if tools:
        body["tools"] = tools
        if tool_choice is not None:
            body["tool_choice"] = tool_choice
    return tokenizer.count_request(body)[0]


def encode(model="", text="", custom_tokenizer=None):
    """Cut a text into tokens: a list of ints. Where the model's vocabulary is not public, those of `o200k_base`."""
    return _tokenizer(model, custom_tokenizer).encode(text)


def decode(model="", tokens=(), custom_tokenizer=None):
    """Join tokens to a text; the reverse of `encode` with the same model. Halves of characters become U+FFFD."""
    return _tokenizer(model, custom_tokenizer).decode(list(tokens))


def create_tokenizer(json):
    """Read the text of a `tokenizer.json`: gives what `custom_tokenizer` takes. `BadRequestError` if it is none."""
    return {"type": "huggingface_tokenizer", "tokenizer": _core.Tokenizer.of_json(json)}


def create_pretrained_tokenizer(identifier, revision="main", auth_token=None):  # noqa: ARG001
    """Read a tokenizer by its path, or by its name from the local cache of Hugging Face: what `custom_tokenizer` takes.

    Nothing is downloaded, so `auth_token` changes nothing; `FileNotFoundError` says how to get the file.
    """
    for place in (Path(identifier), Path(identifier, "tokenizer.json"), _cached(identifier, revision)):
        if place is not None and place.is_file():
            return create_tokenizer(place.read_text(encoding="utf-8"))
    raise FileNotFoundError(
        f"there is no tokenizer {identifier!r} (revision {revision!r}) here, and none is downloaded; get it with "
        f"`hf download {identifier} tokenizer.json --revision {revision}`, or give the path of its tokenizer.json"
    )


def _cached(identifier, revision):
    """Where the cache keeps the file; None where it has no such revision."""
    hub = os.environ.get("HF_HUB_CACHE")
    home = os.environ.get("HF_HOME") or Path.home() / ".cache" / "huggingface"
    kept = Path(hub or Path(home, "hub")) / f"models--{identifier.replace('/', '--')}"
    named = kept / "refs" / revision
    commit = named.read_text(encoding="utf-8").strip() if named.is_file() else revision
    return kept / "snapshots" / commit / "tokenizer.json"


def trim_messages(messages, model=None, trim_ratio=0.75, return_response_tokens=False, max_tokens=None):
    """Cut the oldest messages until the rest fits: the list, system messages and the last one always among it.

    The rest is at most `max_tokens`, else `trim_ratio` of the model's input limit; all are given where no limit is
    known. Messages that stay are not changed, except the last if it is too long alone: its text is shortened. A call
    stays with its results. `return_response_tokens`: `(messages, tokens left for the answer)`.
    """
    messages = list(messages)
    limit = max_tokens if max_tokens is not None else _limit(model, trim_ratio)
    if limit is None:
        return (messages, None) if return_response_tokens else messages
    kept = _fitting(messages, model or "", limit)
    if not return_response_tokens:
        return kept
    return kept, max(0, limit - token_counter(model or "", messages=kept))


def _limit(model, trim_ratio):
    """The part of a model's input that messages may fill; None where it is not known."""
    if not model:
        return None
    provider, name = _core.resolve(model)
    longest = (_core.model_info(provider, name) or {}).get("max_input_tokens")
    return None if longest is None else int(longest * trim_ratio)


def _is(message, *roles):
    role = message.get("role") if isinstance(message, dict) else getattr(message, "role", None)
    return role in roles


def _turns(messages):
    """Messages that stand or fall together: each alone, but results with the calls before them."""
    turns = []
    for message in messages:
        if turns and _is(message, "tool", "function"):
            turns[-1].append(message)
        else:
            turns.append([message])
    return turns


def _fitting(messages, model, limit):
    if not messages or token_counter(model, messages=messages) <= limit:
        return messages
    system = [message for message in messages if _is(message, "system", "developer")]
    *older, last = _turns([message for message in messages if message not in system]) or [[]]

    room = limit - (token_counter(model, messages=system + last) if system or last else 0)
    if room < 0 and len(last) == 1:
        rest = limit - (token_counter(model, messages=system) - _ROOM_OF_ANSWERS if system else 0)
        return [*system, shorten_message_to_fit_limit(last[0], rest, model)]
    kept = last
    for turn in reversed(older):
        room -= token_counter(model, messages=turn) - _ROOM_OF_ANSWERS
        if room < 0:
            break
        kept = turn + kept
    return system + kept


def shorten_message_to_fit_limit(message, tokens_needed, model, raise_error_on_max_limit=False):
    """Give a message of at most `tokens_needed` tokens, its frame included: the middle of a longer text becomes `..`.

    A message that is no dict with a text stays as it is. `raise_error_on_max_limit`: `ValueError` if none fits.
    """

    def fits(one):
        return token_counter(model or "", messages=[one]) <= tokens_needed

    text = message.get("content") if isinstance(message, dict) else None
    if not isinstance(text, str) or fits(message):
        return message

    def with_characters(count):
        half = count // 2
        return {**message, "content": text[: count - half] + ".." + text[len(text) - half :]}

    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(with_characters(middle)) else (low, middle - 1)
    shortened = with_characters(low)
    if raise_error_on_max_limit and not fits(shortened):
        raise ValueError(f"no text fits {tokens_needed} tokens")
    return shortened


async def acount_tokens(model, messages, tools=None, system=None, **_):
    """Count the input tokens of a request: a dict of `total_tokens`, `tokenizer_type`, `count_source`, `model`.

    Counted here, no provider is asked: `count_source` is `"local"`, and `tokenizer_type` tells what it is worth,
    `"exact"` or `"estimate"`. `system`: a text before the messages. Other options are taken and change nothing.
    """
    before = [{"role": "system", "content": system}] if system else []
    body = {"model": model, "messages": [*before, *messages], **({"tools": tools} if tools else {})}
    count, kind = _tokenizer(model, None).count_request(body)
    return {"total_tokens": count, "tokenizer_type": kind, "count_source": "local", "model": model}
