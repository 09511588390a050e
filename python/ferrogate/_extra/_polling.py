"""Asking again until something is done: the steps as a generator, which both faces drive.

A generator of steps yields what is to be done next, either a call `(function, arguments)`, whose answer it is sent, or
a number of seconds to wait; what it returns is the result.
"""

from ferrogate._sentinels import is_given, omit

_DEFAULT_MS = 1000


def steps(retrieve, arguments, is_done, interval=omit):
    """Ask with `retrieve(**arguments)` until `is_done(answer)`.

    Between asking it waits `interval` milliseconds, else what the header `openai-poll-after-ms` says, else a second.
    """
    given = is_given(interval) and interval is not None
    arguments = {**arguments, "extra_headers": {**_headers(interval if given else None), **_said(arguments)}}
    while True:
        answer = yield retrieve, arguments
        if is_done(answer):
            return answer
        yield (interval if given else _asked_for(answer)) / 1000


def _said(arguments):
    return arguments.get("extra_headers") or {}


def _headers(interval):
    headers = {"X-Stainless-Poll-Helper": "true"}
    return headers if interval is None else {**headers, "X-Stainless-Custom-Poll-Interval": str(interval)}


def _asked_for(answer):
    """The milliseconds that the provider asks to wait."""
    response = getattr(answer, "_response", None)
    said = response.headers.get("openai-poll-after-ms") if response is not None else None
    return int(said) if said is not None else _DEFAULT_MS


def drive(work):
    """Do the steps, waiting in this thread; gives their result."""
    import time

    answer = None
    while True:
        try:
            step = work.send(answer)
        except StopIteration as end:
            return end.value
        if isinstance(step, tuple):
            function, arguments = step
            answer = function(**arguments)
        else:
            time.sleep(step)
            answer = None


async def adrive(work):
    """Do the steps, awaiting; gives their result."""
    import asyncio

    answer = None
    while True:
        try:
            step = work.send(answer)
        except StopIteration as end:
            return end.value
        if isinstance(step, tuple):
            function, arguments = step
            answer = await function(**arguments)
        else:
            await asyncio.sleep(step)
            answer = None
