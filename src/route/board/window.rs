//! Sums over a sliding window.

/// A sum over the last `N - 1` steps of time and the one that is being filled.
///
/// What was added is forgotten between `N - 1` and `N` steps later, so that a limit kept by this sum is never exceeded in
/// any span of `N - 1` steps, wherever the span begins.
#[derive(Clone, Debug)]
pub(super) struct Window<const N: usize> {
    /// Microseconds of a step.
    step: u64,
    /// The step that is being filled, counted from the start of time.
    newest: u64,
    /// When that step ends.
    until: u64,
    total: u64,
    ring: [u64; N],
}

impl<const N: usize> Window<N> {
    /// An empty one with steps of so many microseconds.
    pub(super) fn new(step: u64) -> Self {
        let step = step.max(1);
        Self { step, newest: 0, until: step, total: 0, ring: [0; N] }
    }

    /// Counts something that happens now.
    pub(super) fn add(&mut self, now: u64, amount: u64) {
        self.roll(now);
        let amount = amount.min(u64::MAX - self.total);
        self.total += amount;
        *self.cell(self.newest) += amount;
    }

    /// Takes back what was added at an earlier moment, unless that is forgotten already.
    pub(super) fn take_back(&mut self, (then, now): (u64, u64), amount: u64) {
        self.roll(now);
        let step = (then / self.step).min(self.newest);
        if self.newest - step < N as u64 {
            let cell = self.cell(step);
            let amount = amount.min(*cell);
            *cell -= amount;
            self.total -= amount;
        }
    }

    /// The sum now.
    pub(super) fn total(&mut self, now: u64) -> u64 {
        self.roll(now);
        self.total
    }

    /// How long until the sum is this at most, if nothing is added.
    pub(super) fn wait_until(&mut self, now: u64, most: u64) -> u64 {
        self.roll(now);
        let (mut total, mut step) = (self.total, (self.newest + 1).saturating_sub(N as u64));
        while total > most && step <= self.newest {
            total -= *self.cell(step);
            step += 1;
        }
        if total == self.total {
            0
        } else {
            ((step - 1 + N as u64) * self.step).saturating_sub(now)
        }
    }

    /// Forgets the steps that have left the window.
    fn roll(&mut self, now: u64) {
        if now < self.until {
            return;
        }
        let newest = now / self.step;
        if newest - self.newest >= N as u64 {
            (self.ring, self.total) = ([0; N], 0);
        } else {
            for step in self.newest + 1..=newest {
                self.total -= std::mem::take(self.cell(step));
            }
        }
        self.newest = newest;
        self.until = (newest + 1).saturating_mul(self.step);
    }

    fn cell(&mut self, step: u64) -> &mut u64 {
        // The remainder is below `N`, which is a `usize`.
        #[expect(clippy::cast_possible_truncation, reason = "a remainder of N")]
        let at = (step % N as u64) as usize;
        &mut self.ring[at]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_added_is_forgotten_after_the_window() {
        let mut window = Window::<7>::new(10);
        window.add(5, 3);
        window.add(25, 4);
        assert_eq!((window.total(64), window.total(70), window.total(89)), (7, 4, 4));
        assert_eq!(window.total(90), 0);
        window.add(1_000_000, 1);
        assert_eq!(window.total(1_000_001), 1);
    }

    #[test]
    fn what_is_taken_back_is_what_was_added() {
        let mut window = Window::<7>::new(10);
        window.add(5, 3);
        window.add(25, 4);
        window.take_back((5, 30), 9);
        assert_eq!(window.total(30), 4);
        window.take_back((25, 500), 4);
        assert_eq!(window.total(500), 0);
    }

    #[test]
    fn the_wait_for_room_is_exact() {
        let mut window = Window::<7>::new(10);
        window.add(5, 3);
        window.add(25, 4);
        assert_eq!(window.wait_until(30, 7), 0);
        assert_eq!(window.wait_until(30, 6), 40);
        assert_eq!(window.wait_until(30, 2), 60);
        assert_eq!(window.total(30 + 60), 0);
    }
}
