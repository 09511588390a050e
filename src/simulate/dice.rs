//! Chance, drawn from a seed: the same for the same question.

use fastrand::Rng;

/// A source of numbers that belongs to one question.
pub(super) struct Dice(Rng);

impl Dice {
    /// The source for what these numbers name.
    pub(super) fn of(seed: u64, question: &[u64]) -> Self {
        Self(Rng::with_seed(mixed(seed, question)))
    }

    /// From 0 up to 1.
    pub(super) fn chance(&mut self) -> f64 {
        self.0.f64()
    }

    /// A whole number below the bound; 0 for a bound of 0.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        if bound == 0 { 0 } else { self.0.usize(..bound) }
    }

    /// One of them.
    pub(super) fn one_of<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        let at = self.below(all.len());
        all.get(at)
    }

    /// A number of the standard normal distribution (Box and Muller's way).
    fn normal(&mut self) -> f64 {
        let radius = (-2.0 * (1.0 - self.chance()).ln()).sqrt();
        radius * (std::f64::consts::TAU * self.chance()).cos()
    }

    /// A lognormal number with this median and this 95th percentile.
    pub(super) fn lognormal(&mut self, p50: f64, p95: f64) -> f64 {
        /// Where 95 of 100 standard normal numbers lie below.
        const P95: f64 = 1.644_853_626_951_472_2;
        if p50 <= 0.0 {
            return 0.0;
        }
        let width = (p95.max(p50) / p50).ln() / P95;
        p50 * (width * self.normal()).exp()
    }

    /// The time to the next of events that come at this rate.
    pub(super) fn exponential(&mut self, rate: f64) -> f64 {
        -(1.0 - self.chance()).ln() / rate
    }
}

/// Numbers as one, well mixed (splitmix64's finish).
pub(super) fn mixed(seed: u64, question: &[u64]) -> u64 {
    question.iter().fold(seed, |state, part| {
        let mut z = (state ^ part.rotate_left(32)).wrapping_add(0x9e37_79b9_7f4a_7c15);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    })
}

/// A name as a number (FNV-1a).
pub(super) fn name(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
