//! Which targets a call may use, in which order, and whether and when to try again. Policies only: nothing is sent here.

mod again;
mod board;
mod course;
mod decide;
mod deployment;
mod explanation;
mod facts;
mod filter;
mod need;
mod order;
mod plan;
mod policy;
mod preferences;
mod record;
mod router;
mod routes;
mod slugs;

pub use again::{Patience, again};
pub use board::{
    Affinity, Board, CACHE_TTL, Ended, Failure, Governor, LONG_CACHE_TTL, Limits, Measure, Refusal,
    Refused, Rest, Slot, State, Ticket, Warm, prefix_key, rendezvous, session_key, survival,
    warm_gain,
};
pub use course::{Course, Leg, Now, Step, World};
pub use decide::{Candidate, Checks, Decision, Rule, decide, is_slow};
pub use deployment::{Deployment, Knobs, Standing};
pub use explanation::{Explanation, StageRecord};
pub use facts::{Facts, Nano, Prices, dollars};
pub use filter::Reason;
pub use need::Need;
pub use plan::{Fallback, Wish};
pub use policy::{PerError, Policies, Rules};
pub use preferences::{Percentiles, Preferences, Sort, Strategy, Suffix, split_suffix};
pub use record::{Journal, Line, Record};
pub use router::{Member, Moment, Planned, Router};
pub use routes::{Found, Routes, Settings};
