//! Which deployment holds what is already read: conversations stay where their prefix is cached.

use super::float;
use crate::route::{Nano, Prices};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long providers keep a prefix after its last use, where nothing else was asked for.
pub const CACHE_TTL: Duration = Duration::from_secs(300);
/// How long they keep it where the caller asked for long.
pub const LONG_CACHE_TTL: Duration = Duration::from_secs(3600);
/// Conversations that are remembered.
const KEPT: usize = 10_000;

/// Where a conversation is warm.
#[derive(Clone, Debug, PartialEq)]
pub struct Warm {
    /// The deployment's id.
    pub id: Arc<str>,
    /// The chance that its cache still holds the prefix: near 1 after a use, 0 when its time is over.
    pub survival: f64,
    /// Tokens of the prefix, as far as known.
    pub tokens: u64,
}

/// Which deployment a conversation was at, for so long as its cache lasts. At most ten thousand; the ones not used for the
/// longest time are forgotten first.
#[derive(Debug)]
pub struct Affinity {
    kept: usize,
    places: Mutex<Places>,
}

#[derive(Debug, Default)]
struct Places {
    of: HashMap<u64, Place>,
    /// Conversations by their last use.
    order: BTreeMap<u64, u64>,
    uses: u64,
}

#[derive(Debug)]
struct Place {
    id: Arc<str>,
    used: Duration,
    ttl: Duration,
    tokens: u64,
    /// Its place in the order.
    turn: u64,
}

impl Default for Affinity {
    fn default() -> Self {
        Self::new(KEPT)
    }
}

impl Affinity {
    /// One that remembers so many conversations; at least one.
    pub fn new(kept: usize) -> Self {
        Self { kept: kept.max(1), places: Mutex::default() }
    }

    /// A conversation was at a deployment, whose cache holds so many of its tokens for so long from now.
    pub fn remember(&self, key: u64, (id, tokens): (&str, u64), ttl: Duration, now: Duration) {
        self.with(|places| {
            places.uses += 1;
            let turn = places.uses;
            let old = places.of.remove(&key);
            if let Some(old) = &old {
                places.order.remove(&old.turn);
            }
            let same = old.map(|old| old.id).filter(|old| **old == *id);
            let id = same.unwrap_or_else(|| id.into());
            places.of.insert(key, Place { id, used: now, ttl, tokens, turn });
            places.order.insert(turn, key);
            if places.of.len() > self.kept
                && let Some((_, oldest)) = places.order.pop_first()
            {
                places.of.remove(&oldest);
            }
        });
    }

    /// Where a conversation is warm. Being asked does not keep it warm: using it does ([`Affinity::remember`]).
    pub fn warm(&self, key: u64, now: Duration) -> Option<Warm> {
        self.with(|places| {
            let place = places.of.get(&key)?;
            let survival = survival(now.saturating_sub(place.used), place.ttl);
            let warm = Warm { id: place.id.clone(), survival, tokens: place.tokens };
            (survival > 0.0).then_some(warm)
        })
    }

    /// Forgets a conversation.
    pub fn forget(&self, key: u64) {
        self.with(|places| {
            if let Some(place) = places.of.remove(&key) {
                places.order.remove(&place.turn);
            }
        });
    }

    /// Conversations that are remembered.
    pub fn len(&self) -> usize {
        self.with(|places| places.of.len())
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Forgets all.
    pub fn reset(&self) {
        self.with(|places| *places = Places::default());
    }

    fn with<T>(&self, work: impl FnOnce(&mut Places) -> T) -> T {
        work(&mut self.places.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The chance that a cache still holds what was last used so long ago: 1 − (idle / ttl)³. Providers keep what is used
/// and clear what is old first, so it falls late.
pub fn survival(idle: Duration, ttl: Duration) -> f64 {
    if idle >= ttl {
        return 0.0;
    }
    1.0 - (idle.as_secs_f64() / ttl.as_secs_f64()).powi(3)
}

/// What a warm prefix is expected to save, in nano-dollars: moving elsewhere must save more than this. Zero where a price
/// is unknown.
pub fn warm_gain(prices: &Prices, tokens: u64, survival: f64) -> Nano {
    let (Some(prompt), Some(cached)) = (prices.prompt, prices.cache_read) else { return 0 };
    let whole = float(prompt.saturating_sub(cached)) * float(tokens) / 1e6;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates")]
    let nano = (whole * survival.clamp(0.0, 1.0)) as Nano;
    nano
}

/// The key of a session that the caller named.
pub fn session_key(session: &str) -> u64 {
    digest(1, &[session.as_bytes()])
}

/// The key of a prefix: the model, the first system message and the first other one. The same in every process.
pub fn prefix_key(model: &[u8], system: &[u8], first: &[u8]) -> u64 {
    digest(2, &[model, system, first])
}

/// How much a key belongs to a deployment: the highest of a group takes it. Every process finds the same one without
/// asking, and when a deployment goes, only its own keys move ("rendezvous hashing"). Weights are shares of the keys; one
/// of zero takes none (the result is then negative infinity).
pub fn rendezvous(key: u64, id: &str, weight: f64) -> f64 {
    if weight <= 0.0 {
        return f64::NEG_INFINITY;
    }
    // 53 bits make a fraction above 0 and below 1.
    let fraction = (float(digest(key, &[id.as_bytes()]) >> 11) + 0.5) / float(1 << 53);
    weight / -fraction.ln()
}

/// A hash that is the same in all processes and versions, eight bytes at a time: multiply, and fold the halves.
fn digest(seed: u64, parts: &[&[u8]]) -> u64 {
    const ODD: [u64; 2] = [0x9e37_79b9_7f4a_7c15, 0xd6e8_feb8_6659_fd93];
    let fold = |a: u64, b: u64| {
        let product = u128::from(a) * u128::from(b);
        #[expect(clippy::cast_possible_truncation, reason = "the halves are folded")]
        let folded = (product ^ (product >> 64)) as u64;
        folded
    };
    let mut state = fold(seed ^ ODD[0], ODD[1]);
    for part in parts {
        // The length keeps ("ab", "c") from being ("a", "bc").
        state = fold(state ^ part.len() as u64 ^ ODD[0], ODD[1]);
        let (words, rest) = part.as_chunks::<8>();
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        for word in words.iter().chain([&last]) {
            state = fold(state ^ u64::from_le_bytes(*word), ODD[1]).wrapping_add(ODD[0]);
        }
    }
    fold(state ^ ODD[0], ODD[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn a_conversation_is_warm_until_its_time_is_over() {
        let affinity = Affinity::default();
        affinity.remember(7, ("a", 900), CACHE_TTL, at(0));
        assert_eq!(affinity.warm(8, at(0)), None);
        let warm = affinity.warm(7, at(150)).unwrap();
        assert_eq!((&*warm.id, warm.survival, warm.tokens), ("a", 0.875, 900));
        affinity.remember(7, ("a", 900), CACHE_TTL, at(290));
        assert!(affinity.warm(7, at(580)).is_some());
        assert_eq!(affinity.warm(7, at(590)), None);
        affinity.remember(7, ("a", 900), LONG_CACHE_TTL, at(600));
        assert!(affinity.warm(7, at(4000)).is_some());
        affinity.forget(7);
        assert!(affinity.is_empty());
    }

    #[test]
    fn the_longest_unused_is_forgotten_first() {
        let affinity = Affinity::new(2);
        for key in [1, 2, 1, 3] {
            affinity.remember(key, ("a", 0), CACHE_TTL, at(0));
        }
        assert_eq!(affinity.len(), 2);
        assert!(affinity.warm(2, at(0)).is_none());
        assert!(affinity.warm(1, at(0)).is_some());
    }

    #[test]
    fn a_warm_prefix_is_worth_what_it_saves() {
        let prices = Prices {
            prompt: Some(3_000_000_000),
            cache_read: Some(300_000_000),
            ..Prices::default()
        };
        assert_eq!(warm_gain(&prices, 10_000, 1.0), 27_000_000);
        assert_eq!(warm_gain(&prices, 10_000, 0.5), 13_500_000);
        assert_eq!(warm_gain(&Prices { cache_read: None, ..prices }, 10_000, 1.0), 0);
    }

    #[test]
    fn keys_are_the_same_everywhere_and_tell_parts_apart() {
        assert_eq!(prefix_key(b"m", b"", b""), prefix_key(b"m", b"", b""));
        assert_ne!(prefix_key(b"m", b"ab", b"c"), prefix_key(b"m", b"a", b"bc"));
        assert_ne!(prefix_key(b"m", b"a\0", b""), prefix_key(b"m", b"a", b""));
        assert_ne!(session_key("m"), prefix_key(b"m", b"", b""));
    }

    #[test]
    fn rendezvous_keeps_to_the_weights() {
        let weights = [("a", 1.0), ("b", 2.0), ("c", 1.0), ("d", 0.0)];
        let winner = |key: u64| {
            let score = |one: &&(&str, f64)| rendezvous(key, one.0, one.1);
            weights.iter().max_by(|x, y| score(x).total_cmp(&score(y))).unwrap().0
        };
        let won = |id| (0..4000).filter(|n| winner(session_key(&n.to_string())) == id).count();
        assert!((1850..2150).contains(&won("b")), "{}", won("b"));
        assert_eq!(won("d"), 0);
    }
}
