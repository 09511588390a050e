//! How credentials are had and shown: each chain against a token service on 127.0.0.1, with an environment, files and a
//! clock of the test's own. Nothing here sleeps.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod aws;
mod calls;
mod entra;
mod fake;
mod google;
mod held;
mod oracle;
mod tokens;
