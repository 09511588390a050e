//! Money spent within a window.

use super::micros;
use super::window::Window;
use crate::route::Nano;
use std::time::Duration;

/// Steps of a window; what was spent is forgotten a sixtieth late at most.
const STEPS: u64 = 60;
/// The window where none is said.
const DAY: u64 = 86_400_000_000;

/// Nano-dollars spent in the last so much time: a window that slides, so that no moment brings the whole budget back.
#[derive(Clone, Debug)]
pub(super) struct Spend {
    step: u64,
    window: Window<61>,
}

impl Default for Spend {
    fn default() -> Self {
        Self { step: DAY / STEPS, window: Window::new(DAY / STEPS) }
    }
}

impl Spend {
    /// Money is spent now.
    pub(super) fn add(&mut self, now: u64, cost: Nano) {
        self.window.add(now, cost);
    }

    /// What was spent within the window.
    pub(super) fn total(&mut self, now: u64) -> Nano {
        self.window.total(now)
    }

    /// Another window. What was spent in the old one counts as spent now.
    pub(super) fn over(&mut self, now: u64, window: Duration) {
        let step = (micros(window) / STEPS).max(1);
        if step != self.step {
            let spent = self.total(now);
            (self.step, self.window) = (step, Window::new(step));
            self.add(now, spent);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_slides_and_may_change() {
        let mut spend = Spend::default();
        spend.add(0, 70);
        spend.over(0, Duration::from_micros(600));
        spend.add(300, 5);
        assert_eq!((spend.total(609), spend.total(610), spend.total(910)), (75, 5, 0));
    }
}
