//! Ferrogate: one import, every model, your own keys, exact money.
//!
//! The map of the house; imports point down only (`tests/architecture.rs`).
//!
//! ```text
//! python  gateway                         faces: outside words in, wait, outside words out
//!       serve                             HTTP requests in any language as calls, answers as HTTP responses
//!       engine                            the pipeline: the only room that knows the order of things
//! simulate                                traffic through routes on a clock of its own; nothing is sent
//! route budget spend auth config testing  policies: none knows another; translate: bodies without a call
//!       provider                          rows of data: who speaks which language, where, with which key
//! protocol   transport   frame            meaning without bytes / bytes without meaning
//! catalog   tokens   store                what models are and cost; how texts are counted; what is kept
//! ops   error   money                     the vocabulary; the one error table
//! ```

pub mod auth;
pub mod budget;
pub mod catalog;
pub mod config;
pub mod engine;
pub mod error;
pub mod frame;
pub mod money;
pub mod ops;
pub mod protocol;
pub mod provider;
#[cfg(feature = "python")]
pub mod python;
pub mod route;
pub mod serve;
pub mod simulate;
pub mod spend;
pub mod store;
pub mod testing;
pub mod tokens;
pub mod translate;
pub mod transport;
