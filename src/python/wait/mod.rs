//! Where futures run, and the ways to wait for them: on a lane, on an event loop, piece by piece.

pub(in crate::python) mod awaitable;
pub(in crate::python) mod mailbox;
mod pump;
pub(in crate::python) mod runtime;
pub(in crate::python) mod stream;
pub(in crate::python) mod waiting;

use super::call::{asking, reading, received};
use super::{answers, errors, maker};
