//! What a router does when a call fails: how often, for which errors, where else. litellm's names.

use crate::error::ErrorKind;
use crate::route::Fallback;
use std::time::Duration;

/// A number for each class of errors (litellm's `RetryPolicy` and `AllowedFailsPolicy`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PerError {
    /// The classes that have one.
    pub of: Vec<(ErrorKind, u32)>,
    /// For all others.
    pub default: Option<u32>,
}

impl PerError {
    /// The number for a class; `None` where nothing is said of it.
    pub fn get(&self, kind: ErrorKind) -> Option<u32> {
        self.of.iter().find(|(known, _)| *known == kind).map(|(_, n)| *n).or(self.default)
    }
}

/// Which groups to try when one has failed: rules by the group's name, `*` for any.
pub type Rules = Vec<(String, Vec<Fallback>)>;

/// What a router does when a call fails.
#[derive(Clone, Debug)]
pub struct Policies {
    /// Tries after the first in a group.
    pub num_retries: u32,
    /// The least wait before another try.
    pub retry_after: Duration,
    /// Tries by class of error, over `num_retries`.
    pub retries: PerError,
    /// The same for some groups.
    pub group_retries: Vec<(String, PerError)>,
    /// Failures in a minute that a deployment may have; `None`: litellm's rule by share.
    pub allowed_fails: Option<u32>,
    /// The same by class of error.
    pub allowed_fails_policy: PerError,
    /// How long a deployment rests.
    pub cooldown_time: Duration,
    /// Nobody rests.
    pub disable_cooldowns: bool,
    /// After any error.
    pub fallbacks: Rules,
    /// After a prompt that is too long.
    pub context_window_fallbacks: Rules,
    /// After content that was refused.
    pub content_policy_fallbacks: Rules,
    /// Where no rule says anything.
    pub default_fallbacks: Vec<Fallback>,
    /// How many fallbacks a call may try.
    pub max_fallbacks: u32,
}

impl Default for Policies {
    /// litellm's: two retries, five seconds of rest, five fallbacks.
    fn default() -> Self {
        Self {
            num_retries: 2,
            retry_after: Duration::ZERO,
            retries: PerError::default(),
            group_retries: Vec::new(),
            allowed_fails: None,
            allowed_fails_policy: PerError::default(),
            cooldown_time: Duration::from_secs(5),
            disable_cooldowns: false,
            fallbacks: Vec::new(),
            context_window_fallbacks: Vec::new(),
            content_policy_fallbacks: Vec::new(),
            default_fallbacks: Vec::new(),
            max_fallbacks: 5,
        }
    }
}
