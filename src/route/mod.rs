//! Which targets a call may use, in which order, and whether and when to try again. Policies only: nothing is sent here.

mod again;
mod board;
mod deployment;
mod facts;
mod plan;
mod policy;
mod preferences;

pub use again::{Patience, again};
pub use board::{
    Affinity, Board, CACHE_TTL, Ended, Failure, Governor, LONG_CACHE_TTL, Limits, Measure, Refusal,
    Refused, Rest, Slot, State, Ticket, Warm, prefix_key, rendezvous, session_key, survival,
    warm_gain,
};
pub use deployment::{Deployment, Knobs, Standing};
pub use facts::{Facts, Nano, Prices};
pub use plan::{Fallback, Wish, plan};
pub use policy::{PerError, Policies, Rules};
pub use preferences::{Percentiles, Preferences, Sort, Strategy};
