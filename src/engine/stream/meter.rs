//! What a stream has used so far.

use crate::ops::Usage;

/// What a stream has used so far: the provider's word, else a count.
#[derive(Default)]
pub(super) struct Meter {
    usage: Option<Usage>,
    request_bytes: u64,
    answer_bytes: u64,
}

/// Bytes a token, where nothing better is known.
const BYTES_PER_TOKEN: u64 = 4;

impl Meter {
    /// Nothing has come yet of the answer to a request of so many bytes.
    pub(super) fn new(request: usize) -> Self {
        Self { request_bytes: request as u64, ..Self::default() }
    }

    /// All has come.
    pub(super) fn of(usage: Option<Usage>) -> Self {
        Self { usage, ..Self::default() }
    }

    /// Notes the provider's word, and how much of the answer came.
    pub(super) fn saw(&mut self, usage: Option<Usage>, bytes: usize) {
        self.answer_bytes += bytes as u64;
        if usage.is_some() {
            self.usage = usage;
        }
    }

    /// The answer broke off: what the provider said before its end may count less than it had written.
    pub(super) fn broke(&mut self) {
        let written = self.answer_bytes.div_ceil(BYTES_PER_TOKEN);
        if let Some(usage) = &mut self.usage
            && usage.completion() < written
        {
            usage.output += written - usage.completion();
            usage.estimated = true;
        }
    }

    /// The tokens of the answer so far.
    pub(super) fn output_tokens(&self) -> u64 {
        self.usage.as_ref().map_or(self.answer_bytes / BYTES_PER_TOKEN, Usage::completion)
    }

    /// What was used; estimated where the provider has not said.
    pub(super) fn usage(&self) -> Usage {
        self.usage.clone().unwrap_or_else(|| Usage {
            input: self.request_bytes.div_ceil(BYTES_PER_TOKEN),
            output: self.answer_bytes.div_ceil(BYTES_PER_TOKEN),
            estimated: true,
            ..Usage::default()
        })
    }
}
