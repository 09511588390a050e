"""Many calls at once: `batch_completion` and its kin."""

import asyncio
import threading
import time

import pytest

import ferrogate
from support.server import Answer


@pytest.fixture
def asked(provider):
    """The options that lead to the provider."""
    return {"api_base": provider.base_url, "api_key": "k", "custom_llm_provider": "openai", "max_retries": 0}


def conversations(count):
    return [[{"role": "user", "content": f"question {n}"}] for n in range(count)]


def test_answers_stand_in_the_order_of_the_questions(provider, asked):
    provider.always(provider.chat("Hello"))
    answers = ferrogate.batch_completion("m", conversations(12), max_workers=4, temperature=0.5, **asked)
    assert [answer.choices[0].message.content for answer in answers] == ["Hello"] * 12
    said = sorted(seen.body["messages"][0]["content"] for seen in provider.requests)
    assert said == sorted(f"question {n}" for n in range(12))
    assert all(seen.body["temperature"] == 0.5 and "max_workers" not in seen.body for seen in provider.requests)


def test_a_failure_stands_in_the_place_of_its_answer(provider, asked):
    provider.always(Answer(b'{"error": {"message": "no"}}', status=400))
    provider.play(provider.chat("one"))
    answers = ferrogate.batch_completion("m", conversations(3), max_workers=1, **asked)
    assert answers[0].choices[0].message.content == "one"
    assert [type(answer) for answer in answers[1:]] == [ferrogate.BadRequestError] * 2
    assert ferrogate.batch_completion("m", [], **asked) == []


def test_no_more_are_asked_at_a_time_than_is_said(asked):
    at_once, most, lock = 0, 0, threading.Lock()
    real = ferrogate._litellm.batch.acompletion

    async def counted(*arguments, **options):
        nonlocal at_once, most
        with lock:
            at_once += 1
            most = max(most, at_once)
        await asyncio.sleep(0.01)
        with lock:
            at_once -= 1
        return await real(*arguments, mock_response="x", **options)

    ferrogate._litellm.batch.acompletion = counted
    try:
        ferrogate.batch_completion("openai/m", conversations(9), max_workers=3)
    finally:
        ferrogate._litellm.batch.acompletion = real
    assert most == 3


def test_no_thread_is_begun_for_a_call(provider, asked):
    provider.always(Answer(provider.chat("x").body, delay=0.05))
    seen = []

    async def watched():
        calls = asyncio.ensure_future(ferrogate.abatch_completion("m", conversations(20), **asked))
        while not calls.done():
            seen.append(sum("ThreadPool" in thread.name for thread in threading.enumerate()))
            await asyncio.sleep(0.01)
        return await calls

    answers = asyncio.run(watched())
    assert len(answers) == 20
    assert max(seen) == 0


def test_inside_a_running_loop(asked):
    async def main():
        return ferrogate.batch_completion("openai/m", conversations(2), mock_response="here")

    assert [answer.choices[0].message.content for answer in asyncio.run(main())] == ["here", "here"]


def test_streams_may_be_read_afterwards(provider, asked):
    provider.always(provider.stream(2))
    streams = ferrogate.batch_completion("m", conversations(2), stream=True, **asked)
    said = ["".join(chunk.choices[0].delta.content or "" for chunk in stream if chunk.choices) for stream in streams]
    assert said == ["0 1 ", "0 1 "]


MESSAGES = [{"role": "user", "content": "Hi"}]


def test_the_first_answer_wins_and_the_others_are_ended(provider, asked):
    slow = {**asked, "model": "slow", "api_base": provider.base_url}
    provider.always(Answer(stall=True))
    fast = {"model": "openai/fast", "mock_response": "fast"}
    began = time.monotonic()
    answer = ferrogate.batch_completion_models(messages=MESSAGES, deployments=[slow, fast])
    assert answer.choices[0].message.content == "fast"
    assert time.monotonic() - began < 5


def test_one_that_fails_does_not_win():
    deployments = [
        {"model": "openai/a", "mock_response": "litellm.RateLimitError"},
        {"model": "openai/b", "mock_response": "b"},
    ]
    answer = ferrogate.batch_completion_models(MESSAGES, deployments=deployments, model_list=[])
    assert answer.choices[0].message.content == "b"
    with pytest.raises(ferrogate.RateLimitError):
        ferrogate.batch_completion_models(MESSAGES, models=["openai/a"], mock_response="litellm.RateLimitError")
    with pytest.raises(TypeError, match="models"):
        ferrogate.batch_completion_models(MESSAGES)


def test_all_answers_in_the_order_of_the_models():
    answers = ferrogate.batch_completion_models_all_responses(
        models=["openai/a", "openai/b"], messages=MESSAGES, mock_response="x"
    )
    assert [answer.model for answer in answers] == ["openai/a", "openai/b"]
    none = ferrogate.batch_completion_models_all_responses(
        models="openai/a", messages=MESSAGES, mock_response="litellm.Timeout"
    )
    assert none == []
