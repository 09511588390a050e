//! Embeddings and reranks of `InvokeModel`: each house has a body of its own.

pub(super) mod embed;
mod fields;
pub(super) mod rerank;
