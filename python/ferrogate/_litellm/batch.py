"""Many calls at once: one I/O thread carries them all, however many they are."""

import asyncio
from itertools import count

from ferrogate._api import acompletion


def batch_completion(model, messages=(), *, max_workers=100, **options):
    """Ask one model for the next turn of many conversations.

    `messages` is a list of conversations; at most `max_workers` (100) are asked at a time. Takes what `completion`
    takes. Gives a list in their order: a `ChatCompletion` each (with `stream=True` a `Stream`), or the exception that
    the call raised. Raises nothing of a single call. May be called inside a running event loop, which waits for it.
    """
    return _wait(abatch_completion(model, messages, max_workers=max_workers, **options))


async def abatch_completion(model, messages=(), *, max_workers=100, **options):
    """As `batch_completion`, to be awaited."""
    gate = asyncio.Semaphore(max(1, max_workers or 1))

    async def ask(conversation):
        async with gate:
            return await acompletion(model, conversation, **options)

    answers = await asyncio.gather(*map(ask, messages), return_exceptions=True)
    return [_harmless(answer) for answer in answers]


def batch_completion_models(*arguments, models=None, deployments=None, **options):
    """Ask several models the same and give the first answer; the other calls are ended.

    `models` is a list of model strings (or one). `deployments` is a list of dicts of options in their place (`model`,
    `api_key`, `api_base`, …). Takes what `completion` takes beyond `model`. A model that fails is left out; if all do,
    the first one's error is raised.
    """
    return _wait(abatch_completion_models(*arguments, models=models, deployments=deployments, **options))


async def abatch_completion_models(*arguments, models=None, deployments=None, **options):
    """As `batch_completion_models`, to be awaited."""
    return await first_of(_calls(arguments, models, deployments, options))


async def first_of(calls):
    """The first answer of several calls, the others ended; where all fail, the first one's error."""
    asked = [asyncio.ensure_future(call) for call in calls]
    order, waiting = dict(zip(asked, count(), strict=False)), set(asked)
    try:
        while waiting:
            done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            for call in sorted(done, key=order.get):
                if call.exception() is None:
                    return call.result()
    finally:
        for call in waiting:
            call.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
    return asked[0].result() if asked else None


def batch_completion_models_all_responses(*arguments, models=None, **options):
    """Ask several models the same and give all answers, in the order of `models`; those that fail are left out.

    Takes what `completion` takes beyond `model`.
    """
    return _wait(abatch_completion_models_all_responses(*arguments, models=models, **options))


async def abatch_completion_models_all_responses(*arguments, models=None, **options):
    """As `batch_completion_models_all_responses`, to be awaited."""
    answers = await asyncio.gather(*_calls(arguments, models, None, options), return_exceptions=True)
    return [answer for answer in answers if not isinstance(_harmless(answer), Exception)]


def _calls(arguments, models, deployments, options):
    """A call for each model."""
    # litellm ignores it, since `models` says who is asked; the router's list comes with `deployments`.
    options = {name: value for name, value in options.items() if name not in {"model", "model_list", "kwargs"}}
    if deployments is not None:
        said = [{**options, **deployment} for deployment in deployments]
    elif models is not None:
        models = [models] if isinstance(models, str) else models
        said = [{**options, "model": model} for model in models]
    else:
        raise TypeError("`models` (or `deployments`) must say who is asked")
    if arguments:
        # `completion(model, messages)` without the model.
        said = [{**one, "messages": arguments[0]} for one in said]
    return [acompletion(**one) for one in said]


def _harmless(answer):
    """An answer or an exception; what asks the program to end is raised."""
    if isinstance(answer, BaseException) and not isinstance(answer, Exception):
        raise answer
    return answer


def _wait(calls):
    """Wait for it: on this thread, or where a loop runs here already, on a thread beside it."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(calls)
    from concurrent.futures import ThreadPoolExecutor
    from contextvars import copy_context

    with ThreadPoolExecutor(1) as beside:
        return beside.submit(copy_context().run, asyncio.run, calls).result()
