//! The course of a call that fails.
