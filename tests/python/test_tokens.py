"""How many tokens a request has, and how it is made to fit."""

import asyncio
import json

import pytest

import ferrogate

SYSTEM = {"role": "system", "content": "You are brief."}
HELLO = {"role": "user", "content": "hello world"}
WORDS = {
    "version": "1.0",
    "truncation": None,
    "padding": None,
    "added_tokens": [],
    "normalizer": None,
    "pre_tokenizer": {"type": "Whitespace"},
    "post_processor": None,
    "decoder": None,
    "model": {"type": "WordLevel", "vocab": {"?": 0, "hello": 1, "world": 2, "user": 3}, "unk_token": "?"},
}


def test_texts_have_the_tokens_of_their_vocabulary():
    assert ferrogate.token_counter("gpt-4o", text="hello world") == 2
    assert ferrogate.token_counter(model="gpt-4o", text=["hello", " world"]) == 2
    assert ferrogate.encode("gpt-4", "hello world") == [15339, 1917]
    assert ferrogate.encode("gpt-4o", "hello world") == [24912, 2375]
    assert ferrogate.decode("gpt-4", [15339, 1917]) == "hello world"
    with pytest.raises(ferrogate.BadRequestError):
        ferrogate.decode("gpt-4o", [2**32 - 1])


def test_messages_are_counted_with_their_frames():
    assert ferrogate.token_counter("gpt-4o", messages=[HELLO]) == 3 + 1 + 2 + 3
    assert ferrogate.token_counter("gpt-4o", messages=[HELLO], count_response_tokens=True) == 6
    tool = {"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}
    assert ferrogate.token_counter("gpt-4o", messages=[HELLO], tools=[tool]) > 9
    with pytest.raises(ValueError, match="needs text or messages"):
        ferrogate.token_counter("gpt-4o")
    assert ferrogate.token_counter("gpt-4o", messages=[7], default_token_count=11) == 11


def test_own_tokenizers():
    own = ferrogate.create_tokenizer(json.dumps(WORDS))
    assert own["type"] == "huggingface_tokenizer"
    assert ferrogate.encode(text="hello new world", custom_tokenizer=own) == [1, 0, 2]
    assert ferrogate.decode(tokens=[1, 2], custom_tokenizer=own) == "hello world"
    assert ferrogate.token_counter(custom_tokenizer=own, messages=[HELLO]) == 9
    with pytest.raises(ferrogate.BadRequestError, match="no tokenizer"):
        ferrogate.create_tokenizer("{}")


def test_pretrained_tokenizers_are_read_from_where_they_are_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path))
    with pytest.raises(FileNotFoundError, match="hf download me/words"):
        ferrogate.create_pretrained_tokenizer("me/words")
    kept = tmp_path / "models--me--words"
    (kept / "refs").mkdir(parents=True)
    (kept / "refs" / "main").write_text("abc")
    (kept / "snapshots" / "abc").mkdir(parents=True)
    file = kept / "snapshots" / "abc" / "tokenizer.json"
    file.write_text(json.dumps(WORDS))
    for name in ("me/words", str(file), str(file.parent)):
        own = ferrogate.create_pretrained_tokenizer(name)
        assert ferrogate.encode(text="world", custom_tokenizer=own) == [2]


def test_trimming_keeps_the_system_and_the_last_message():
    old = [{"role": "user", "content": f"{number} " * 50} for number in range(10)]
    messages = [SYSTEM, *old, HELLO]
    kept = ferrogate.trim_messages(messages, "gpt-4o", max_tokens=150)
    assert kept[0] == SYSTEM
    assert kept[-1] == HELLO
    assert kept[1:-1] == old[-len(kept[1:-1]) :]
    assert 2 < len(kept) < 12
    assert ferrogate.token_counter("gpt-4o", messages=kept) <= 150
    assert ferrogate.trim_messages(messages, "gpt-4o") == messages
    rest, left = ferrogate.trim_messages([HELLO], "gpt-4o", max_tokens=20, return_response_tokens=True)
    assert (rest, left) == ([HELLO], 11)


def test_a_last_message_that_is_too_long_is_shortened():
    long = {"role": "user", "content": "start " + "word " * 500 + "end"}
    kept = ferrogate.trim_messages([SYSTEM, long], "gpt-4o", max_tokens=60)
    assert kept[0] == SYSTEM
    assert kept[1]["content"].startswith("start")
    assert kept[1]["content"].endswith("end")
    assert 40 < ferrogate.token_counter("gpt-4o", messages=kept) <= 60
    with pytest.raises(ValueError, match="no text fits"):
        ferrogate.shorten_message_to_fit_limit(long, 2, "gpt-4o", raise_error_on_max_limit=True)


def test_results_stay_with_their_call():
    call = {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    called = [
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "c", "content": "fine " * 40},
    ]
    assert ferrogate.trim_messages([HELLO, *called, HELLO], "gpt-4o", max_tokens=60) == [HELLO]


def test_counts_say_what_they_are_worth():
    told = asyncio.run(ferrogate.acount_tokens("gpt-4o", [HELLO]))
    assert told == {"total_tokens": 9, "tokenizer_type": "exact", "count_source": "local", "model": "gpt-4o"}
    told = asyncio.run(ferrogate.acount_tokens("anthropic/claude-sonnet-4-5", [HELLO], system="Be brief."))
    assert told["tokenizer_type"] == "estimate"
    assert told["total_tokens"] > 9
