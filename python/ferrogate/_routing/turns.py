"""Who goes next, of those who wait for a group: the lowest number, then who came first."""

import asyncio
import heapq
from itertools import count
from threading import Lock

from ferrogate._exceptions import Timeout


class Queue:
    """The turns of one group. Several event loops may wait in it."""

    def __init__(self, group):
        self.most = None
        self._group, self._taken, self._waiting, self._count, self._lock = group, 0, [], count(), Lock()

    async def enter(self, priority, seconds=None):
        """Wait for a turn, at most so many seconds; who has had it must `leave`."""
        with self._lock:
            if self.most is None or (self._taken < self.most and not self._waiting):
                self._taken += 1
                return
            turn = asyncio.get_running_loop().create_future()
            heapq.heappush(self._waiting, (priority, next(self._count), turn))
        try:
            await asyncio.wait_for(asyncio.shield(turn), seconds)
        except (TimeoutError, asyncio.TimeoutError):  # two classes before Python 3.11
            self._give_up(turn)
            message = f"no turn for a call of '{self._group}' came within {seconds} s: {self.most} are under way"
            raise Timeout(message, model=self._group) from None
        except asyncio.CancelledError:
            self._give_up(turn)
            raise

    def _give_up(self, turn):
        """Take one out who waits no longer; a turn that was given already goes on to the next."""
        with self._lock:
            kept = [one for one in self._waiting if one[2] is not turn]
            given = len(kept) == len(self._waiting)
            self._waiting = kept
            heapq.heapify(self._waiting)
        if given:
            self.leave()

    def leave(self):
        """Give the turn to who goes next."""
        with self._lock:
            self._taken -= 1
            while self._waiting and (self.most is None or self._taken < self.most):
                turn = heapq.heappop(self._waiting)[2]
                loop = turn.get_loop()
                if not loop.is_closed():
                    self._taken += 1
                    loop.call_soon_threadsafe(_say, turn)


def _say(turn):
    if not turn.done():
        turn.set_result(None)


class Queues:
    """The queues of a router's groups."""

    def __init__(self):
        self._of = {}

    def of(self, group, most):
        """The queue of a group that may have so many calls under way."""
        queue = self._of.setdefault(group, Queue(group))
        queue.most = most
        return queue
