"""Budgets: how much what is called within a `with` may cost.

    with ferrogate.budget(2.00, name="experiment") as b:
        ...
        print(b.spent, b.remaining)

A call that may cost more than what is left is refused before it is sent (`BudgetExceededError`); a stream ends, its
reason
`length`, when nothing is left for more. What is held for calls under way counts, so that no number of threads or
tasks goes over.
"""

from contextvars import ContextVar

from ferrogate import _core

_open = ContextVar("ferrogate_budgets", default=())


def entities():
    """Name who pays for a call that is made here: the budgets it is within, outermost first."""
    return [one._core.entity for one in _open.get() if one._entered]


class budget:  # noqa: N801 (used like a function)
    """What the calls within it may cost together.

    `max_budget`: dollars (`float`, `int`, `Decimal` or text; `None`: no limit, it only counts). `max_tokens`,
    `max_requests`,
    `max_parallel_requests`: limits of these besides. `name` is how it is called in errors and records. Budgets nest:
    a call must
    fit into all of them. Tasks inherit it, and so do threads that are started, and work that is handed to a
    `ThreadPoolExecutor`, within it. It may be used for `with` and `async with`, again and again: what was spent adds
    up.
    Prices that are not known are refused within it, since nobody can say that they fit.
    """

    def __init__(self, max_budget=None, *, name="run", max_tokens=None, max_requests=None, max_parallel_requests=None):
        said = {
            "usd": max_budget,
            "tokens": max_tokens,
            "requests": max_requests,
            "parallel": max_parallel_requests,
        }
        self.name, self.max_budget = name, max_budget
        self._core = _core.Budget(name, {unit: most for unit, most in said.items() if most is not None})
        self._entered = 0
        self._tokens = []

    def __enter__(self):
        if not self._entered:
            self._core.open()
        self._entered += 1
        self._tokens.append(_open.set((*_open.get(), self)))
        _core.within_budgets(1)
        _carry_into_threads()
        return self

    def __exit__(self, *exception):
        _core.within_budgets(-1)
        token = self._tokens.pop()
        try:
            _open.reset(token)
        except ValueError:
            # Left in another context than it was entered in, as generators may.
            _open.set(tuple(one for one in _open.get() if one is not self))
        self._entered -= 1
        if not self._entered:
            self._core.close()

    async def __aenter__(self):
        return self.__enter__()

    async def __aexit__(self, *exception):
        self.__exit__(*exception)

    @property
    def spent(self):
        """Dollars that its calls have cost, as far as it is known."""
        return self._core.used()["cost"]

    @property
    def held(self):
        """Dollars that calls under way may still cost."""
        return self._core.held()

    @property
    def remaining(self):
        """Dollars that are neither spent nor held; `None` without a limit."""
        if self.max_budget is None:
            return None
        return max(0.0, float(self.max_budget) - self.spent - self.held)

    @property
    def usage(self):
        """What was counted: `cost`, `requests`, `failed`, `unknown`, `prompt_tokens`, `completion_tokens`."""
        return self._core.used()

    def reset(self):
        """Forget what was spent: the whole budget is there again."""
        self._core.forget()
        if self._entered:
            self._core.close()
            self._core.open()

    def __repr__(self):
        limit = "" if self.max_budget is None else f" of ${self.max_budget}"
        return f"<budget {self.name!r}: ${self.spent:.6f}{limit}>"


_carries = []


def _carry_into_threads():
    """Threads and pools begin with an empty context: what they are given within a budget takes it along."""
    if _carries:
        return
    _carries.append(True)
    import threading
    from concurrent.futures import ThreadPoolExecutor
    from functools import wraps

    start, submit = threading.Thread.start, ThreadPoolExecutor.submit

    @wraps(start)
    def start_within(self):
        within = _open.get()
        if within:
            run = self.run

            def run_within():
                _open.set(within)
                run()

            self.run = run_within
        return start(self)

    @wraps(submit)
    def submit_within(self, fn, /, *args, **kwargs):
        within = _open.get()
        if within:
            given = fn

            def fn(*args, **kwargs):
                token = _open.set(within)
                try:
                    return given(*args, **kwargs)
                finally:
                    _open.reset(token)

        return submit(self, fn, *args, **kwargs)

    threading.Thread.start = start_within
    ThreadPoolExecutor.submit = submit_within
