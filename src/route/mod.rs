//! Which targets a call may use, in which order, and whether and when to try again. Policies only: nothing is sent here.

mod again;
mod plan;

pub use again::{Patience, again};
pub use plan::{Fallback, Wish, plan};
