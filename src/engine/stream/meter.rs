//! What a stream has used so far.

use crate::ops::Usage;

/// What a stream has used so far: the provider's word, else a count.
#[derive(Default)]
pub(super) struct Meter {
    pub(super) usage: Option<Usage>,
    pub(super) request_bytes: u64,
    pub(super) answer_bytes: u64,
}

/// Bytes a token, where nothing better is known.
const BYTES_PER_TOKEN: u64 = 4;

impl Meter {
    pub(super) fn saw(&mut self, usage: Option<Usage>, bytes: usize) {
        self.answer_bytes += bytes as u64;
        if usage.is_some() {
            self.usage = usage;
        }
    }

    pub(super) fn output_tokens(&self) -> u64 {
        self.usage.as_ref().map_or(self.answer_bytes / BYTES_PER_TOKEN, Usage::completion)
    }

    pub(super) fn usage(&self) -> Usage {
        self.usage.clone().unwrap_or_else(|| Usage {
            input: self.request_bytes.div_ceil(BYTES_PER_TOKEN),
            output: self.answer_bytes.div_ceil(BYTES_PER_TOKEN),
            estimated: true,
            ..Usage::default()
        })
    }
}
