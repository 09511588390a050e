//! `options`: how tokens are drawn, and how much of them.

use super::super::fields::{differs, put, put_list, take_some};
use crate::ops::{Losses, Object, Sampling};
use serde_json::Value;

/// What is asked for, of a conversation or a completion.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked<'a> {
    /// How tokens are drawn.
    pub(super) sampling: &'a Sampling,
    /// The largest answer, in tokens.
    pub(super) most: Option<u64>,
    /// Texts that end the answer.
    pub(super) stop: &'a [String],
    /// Fields we do not know: `options` among them holds what is not said otherwise (`num_ctx`).
    pub(super) extra: &'a Object,
}

impl Asked<'_> {
    /// Writes the options.
    pub(super) fn write(&self, body: &mut Object, losses: &mut Losses) {
        let sampling = self.sampling;
        let mut options: Object = take_some(&mut self.extra.clone(), "options").unwrap_or_default();
        for (name, number) in [
            ("temperature", &sampling.temperature),
            ("top_p", &sampling.top_p),
            ("top_k", &sampling.top_k),
            ("min_p", &sampling.min_p),
            ("seed", &sampling.seed),
            ("frequency_penalty", &sampling.frequency_penalty),
            ("presence_penalty", &sampling.presence_penalty),
            ("repeat_penalty", &sampling.repetition_penalty),
        ] {
            put(&mut options, name, number.as_ref());
        }
        put(&mut options, "num_predict", self.most.as_ref());
        put_list(&mut options, "stop", self.stop);
        if !options.is_empty() {
            body.insert("options".into(), Value::Object(options));
        }
        if differs(sampling.n.as_ref(), 1.0) {
            losses.dropped("n", "an answer here has one alternative");
        }
        if sampling.logit_bias.as_ref().is_some_and(|bias| !bias.is_empty()) {
            losses.dropped("logit_bias", "the API has no such option");
        }
    }
}
