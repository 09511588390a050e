//! Decisions as data: explained, kept, and made again.

use super::decide::{Candidate, Checks, Decision, Rule, decide};
use super::deployment::{Deployment, Knobs, Standing};
use super::facts::{Facts, Nano};
use super::filter::Reason;
use super::need::Need;
use super::preferences::{Preferences, Strategy};
use crate::ops::Object;
use crate::provider::Override;
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// All that a decision was made from, and what it was. No key and no prompt is in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// The form of this record.
    pub version: u32,
    /// The group that was asked for.
    pub group: String,
    /// What chance was drawn from.
    pub seed: u64,
    /// What the request needs.
    pub need: Need,
    /// The order's rule.
    pub strategy: Strategy,
    /// The caller's wishes.
    pub preferences: Preferences,
    /// What was looked at beside them.
    pub checks: Checks,
    /// Names of reasons that were only told.
    #[serde(default)]
    pub shadow: Vec<String>,
    /// Who might have answered.
    pub candidates: Vec<Line>,
    /// Their indices in the order in which they are asked.
    pub order: Vec<usize>,
}

/// A candidate of a recorded decision.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Line {
    /// The deployment's id.
    pub id: String,
    /// Its model.
    pub model: String,
    /// Its provider.
    pub provider: String,
    /// The names its provider goes by.
    pub slugs: Vec<String>,
    /// Parameters that its provider refuses.
    pub unsupported: Vec<String>,
    /// How it is used.
    pub knobs: Knobs,
    /// What was known of it.
    pub facts: Facts,
    /// How it stood.
    pub standing: Standing,
    /// Whether its labels fitted.
    pub tagged: bool,
    /// Whether it was slower than preferred.
    pub slow: bool,
    /// Whether its provider's budget was spent.
    pub broke: bool,
    /// Reasons that were only told: it may answer all the same.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub told: Vec<Reason>,
    /// How probably it held the prompt's beginning.
    pub warm: f64,
    /// Why it may not answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excluded_by: Option<Reason>,
    /// The same as a sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// What the request costs there at least and at most, in nano-dollars; nothing where a price is unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<(Nano, Nano)>,
}

impl Record {
    /// The form that is written.
    pub const VERSION: u32 = 1;

    /// What was decided, and from what.
    pub fn of(
        group: &str,
        candidates: &[Candidate<'_>],
        need: &Need,
        (rule, decision): (&Rule<'_>, &Decision),
    ) -> Self {
        let lines = candidates.iter().zip(&decision.fates);
        Self {
            version: Self::VERSION,
            group: group.to_owned(),
            seed: decision.seed,
            need: need.clone(),
            strategy: rule.strategy,
            preferences: rule.preferences.clone(),
            checks: rule.checks,
            shadow: rule.shadow.to_vec(),
            candidates: lines
                .enumerate()
                .map(|(at, (one, fate))| {
                    let told = decision.told.iter().filter(|(of, _)| *of == at);
                    let told = told.map(|(_, reason)| reason.clone()).collect();
                    Line { told, ..Line::of(one, need, fate.as_ref()) }
                })
                .collect(),
            order: decision.order.clone(),
        }
    }

    /// Decides again from what was recorded; under another strategy and other wishes where they are given.
    pub fn replay(&self) -> Decision {
        let deployments: Vec<_> = self.candidates.iter().map(Line::deployment).collect();
        let lines = self.candidates.iter().zip(&deployments);
        let candidates: Vec<_> = lines.map(|(line, of)| line.candidate(of)).collect();
        let rule = Rule::new(self.strategy, &self.preferences, self.checks);
        let rule = Rule { shadow: &self.shadow, ..rule };
        decide(&candidates, &self.need, &rule, self.seed)
    }
}

impl Line {
    fn of(candidate: &Candidate<'_>, need: &Need, fate: Option<&Reason>) -> Self {
        let deployment = candidate.deployment;
        Self {
            id: deployment.id.clone(),
            model: deployment.model.clone(),
            provider: deployment.provider.clone(),
            slugs: deployment.slugs.clone(),
            unsupported: deployment.unsupported.clone(),
            knobs: deployment.knobs.clone(),
            facts: deployment.facts.clone(),
            standing: candidate.standing,
            tagged: candidate.tagged,
            slow: candidate.slow,
            broke: candidate.broke,
            told: Vec::new(),
            warm: candidate.warm,
            excluded_by: fate.cloned(),
            why: fate.map(ToString::to_string),
            cost: range(&deployment.facts, need),
        }
    }

    fn deployment(&self) -> Deployment {
        Deployment {
            id: self.id.clone(),
            group: String::new(),
            model: self.model.clone(),
            custom_llm_provider: None,
            provider: self.provider.clone(),
            slugs: self.slugs.clone(),
            unsupported: self.unsupported.clone(),
            over: Override::default(),
            knobs: self.knobs.clone(),
            facts: self.facts.clone(),
            headers: Vec::new(),
            defaults: Object::new(),
            mock: None,
            info: Object::new(),
        }
    }

    fn candidate<'a>(&self, deployment: &'a Deployment) -> Candidate<'a> {
        let Self { standing, tagged, slow, broke, warm, .. } = *self;
        Candidate { deployment, standing, tagged, slow, broke, warm }
    }
}

/// What a request costs at least (all of its prompt read from a cache, no answer) and at most.
fn range(facts: &Facts, need: &Need) -> Option<(Nano, Nano)> {
    let longest = need.completion_tokens.or(facts.max_output_tokens);
    let most = facts
        .prices
        .of(need.prompt_tokens, longest.unwrap_or_else(|| need.expected_completion()))?;
    let cached = super::facts::Prices {
        prompt: facts.prices.cache_read.or(facts.prices.prompt),
        ..facts.prices
    };
    Some((cached.of(need.prompt_tokens, 0)?, most))
}

/// The newest decisions, where they are kept.
#[derive(Default)]
pub struct Journal {
    most: AtomicUsize,
    kept: Mutex<VecDeque<Record>>,
}

impl Journal {
    /// Keeps so many decisions from now on; 0: none.
    pub fn keep_last(&self, most: usize) {
        self.most.store(most, Ordering::Relaxed);
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).truncate(most);
    }

    /// Whether any are kept.
    pub fn is_kept(&self) -> bool {
        self.most.load(Ordering::Relaxed) > 0
    }

    /// Keeps a decision, if any are kept.
    pub(super) fn keep(&self, record: impl FnOnce() -> Record) {
        let most = self.most.load(Ordering::Relaxed);
        if most == 0 {
            return;
        }
        let record = record();
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        while kept.len() >= most {
            kept.pop_front();
        }
        kept.push_back(record);
    }

    /// The decisions that are kept, oldest first.
    pub fn records(&self) -> Vec<Record> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}
