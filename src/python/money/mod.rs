//! Money in Python: budgets, what was spent, what models are and cost.

pub(super) mod budget;
pub(super) mod keeping;
pub(super) mod models;
pub(super) mod spend;
