//! From a method's arguments to a call, and what its answer becomes.

pub(in crate::python) mod asking;
pub(in crate::python) mod client;
pub(in crate::python) mod endpoints;
pub(in crate::python) mod options;
mod parts;
mod places;
mod query;
pub(in crate::python) mod reading;
pub(in crate::python) mod received;
mod spoken;
mod verbs;

use super::wait::{awaitable, runtime, socket, stream, waiting};
use super::{answers, carrier, field, json, maker, money, once, router, shapes, view};
