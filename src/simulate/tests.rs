//! Reports as they must be.
