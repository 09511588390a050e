//! Placeholder until the first golden folder lands.
fn main() {}
