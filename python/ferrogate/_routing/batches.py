"""Many calls of a router at once, the first of several, and calls that wait for their turn."""

import asyncio

from ferrogate._litellm.batch import _harmless, first_of


async def _all(calls):
    """The answers of calls in their order; where one fails, its exception in its place."""
    return [_harmless(answer) for answer in await asyncio.gather(*calls, return_exceptions=True)]


class Batches:
    """The calls of a router that are several."""

    async def abatch_completion(self, models, messages, **options):
        """Ask several groups the same, or each of several conversations.

        `messages` is one conversation: gives a list of answers in the order of `models`; or a list of conversations:
        gives such a list for each. An exception stands in the place of an answer that failed.
        """
        many = bool(messages) and isinstance(messages[0], (list, tuple))
        of = [_all([self.acompletion(model, one, **options) for model in models]) for one in messages] if many else None
        if of is not None:
            return list(await asyncio.gather(*of))
        return await _all([self.acompletion(model, messages, **options) for model in models])

    async def abatch_completion_one_model_multiple_requests(self, model, messages, **options):
        """Ask a group for the next turns of several conversations; gives answers or exceptions in their order."""
        return await _all([self.acompletion(model, one, **options) for one in messages])

    async def abatch_completion_fastest_response(self, model, messages, stream=None, **options):
        """Ask several groups (`model="a,b"`) and give the first answer; the other calls are ended.

        Where all fail, the first one's error is raised.
        """
        if stream is not None:
            options["stream"] = stream
        names = [name.strip() for name in model.split(",")]
        answer = await first_of([self.acompletion(name, messages, **options) for name in names])
        hidden = getattr(answer, "_hidden_params", None)
        if isinstance(hidden, dict):
            hidden["fastest_response_batch_completion"] = True
        return answer

    async def schedule_acompletion(self, model, messages, priority, **options):
        """Ask a group when it is this call's turn: of those who wait, the lowest `priority` (0 the first) goes first.

        A group has as many turns as its deployments' `max_parallel_requests` together; without them nobody waits.
        Raises `Timeout` where the turn does not come within `timeout` seconds.
        """
        found = self._core.find(model)
        queue = self._queues.of(found[0] if found else model, self._turns(model))
        limit = options.get("timeout", self.timeout)
        await queue.enter(priority, limit if isinstance(limit, (int, float)) else None)
        try:
            return await self.acompletion(model, messages, **options)
        finally:
            queue.leave()

    def _turns(self, model):
        """How many calls of a group may be under way; None: any number."""
        usual = self.default_max_parallel_requests
        most = [one["knobs"]["max_parallel_requests"] or usual for one in self._members(model)]
        return sum(most) if most and None not in most else None
