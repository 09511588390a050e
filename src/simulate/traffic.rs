//! The calls that are played: as they were logged, or drawn.

use super::dice::Dice;
use crate::error::{Error, ErrorKind, Result};
use serde::Deserialize;

/// One call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Call {
    /// Seconds since the traffic's beginning.
    pub at: f64,
    /// The group or model that is asked for.
    pub model: String,
    /// Tokens of the prompt.
    pub prompt_tokens: u64,
    /// Tokens of the answer, whoever gives it.
    pub completion_tokens: u64,
    /// What its conversation is known by.
    pub session: Option<String>,
    /// Whether its answer is streamed.
    pub stream: bool,
    /// litellm's labels.
    pub tags: Vec<String>,
    /// What became of it, where it was logged.
    pub logged: Option<Logged>,
}

/// What became of a call that was logged.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Logged {
    /// The id of the deployment that was asked.
    pub deployment: String,
    /// Seconds to the end.
    pub latency: Option<f64>,
    /// Seconds to the first content.
    pub first_token: Option<f64>,
    /// What failed; none: it was answered.
    pub error: Option<ErrorKind>,
    /// How probable it was that this deployment was asked.
    pub propensity: Option<f64>,
}

/// Traffic that is drawn.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Generate {
    /// Calls a second, on average.
    pub rate: f64,
    /// How long it lasts.
    pub minutes: f64,
    /// The groups that are asked for, each as often; none: all of the policy's.
    pub models: Vec<String>,
    /// Tokens of a prompt: the median.
    pub prompt: f64,
    /// Tokens of a prompt: 95 of 100 have fewer.
    pub prompt_p95: f64,
    /// Tokens of an answer: the median.
    pub completion: f64,
    /// Tokens of an answer: 95 of 100 have fewer.
    pub completion_p95: f64,
    /// The share of streams, 0 to 1.
    pub stream: f64,
    /// Conversations that the calls belong to; 0: to none.
    pub sessions: usize,
    /// How far the rate swings around its average in a day, 0 to 1.
    pub diurnal: f64,
    /// Minutes of a day.
    pub day: f64,
}

impl Default for Generate {
    fn default() -> Self {
        Self {
            rate: 10.0,
            minutes: 10.0,
            models: Vec::new(),
            prompt: 500.0,
            prompt_p95: 4000.0,
            completion: 200.0,
            completion_p95: 1000.0,
            stream: 0.5,
            sessions: 0,
            diurnal: 0.0,
            day: 1440.0,
        }
    }
}

/// More calls than this are not drawn.
const MOST: f64 = 10e6;

impl Generate {
    /// The calls: at random moments (a Poisson process whose rate swings as a sine does), lengths lognormal.
    ///
    /// # Errors
    /// `Config`: a number makes no sense.
    pub fn calls(&self, groups: &[String], seed: u64) -> Result<Vec<Call>> {
        self.check()?;
        let models = if self.models.is_empty() { groups } else { &self.models };
        if models.is_empty() {
            return Err(Error::config(
                "there is no group to ask for: the policy has no model_list",
            ));
        }
        let (mut dice, end) = (Dice::of(seed, &[0]), self.minutes * 60.0);
        let highest = self.rate * (1.0 + self.diurnal);
        let (mut at, mut calls) = (0.0, Vec::new());
        loop {
            at += dice.exponential(highest);
            if at >= end {
                return Ok(calls);
            }
            // Of moments drawn at the highest rate so many are taken that the rate is that of the hour.
            if dice.chance() * highest < self.rate_at(at) {
                calls.push(self.call(at, models, Dice::of(seed, &[1, calls.len() as u64])));
            }
        }
    }

    fn check(&self) -> Result<()> {
        let positive = [
            ("rate", self.rate),
            ("minutes", self.minutes),
            ("prompt", self.prompt),
            ("completion", self.completion),
            ("day", self.day),
        ];
        if let Some((name, value)) = positive.iter().find(|(_, n)| !(*n > 0.0 && n.is_finite())) {
            return Err(Error::config(format!("generate.{name} must be above 0, not {value}")));
        }
        for (name, share) in [("stream", self.stream), ("diurnal", self.diurnal)] {
            if !(0.0..=1.0).contains(&share) {
                return Err(Error::config(format!("generate.{name} must be 0 to 1, not {share}")));
            }
        }
        if self.rate * self.minutes * 60.0 > MOST {
            return Err(Error::config("rate × minutes makes more than ten million calls"));
        }
        Ok(())
    }

    fn rate_at(&self, at: f64) -> f64 {
        let turn = at / (self.day * 60.0) * std::f64::consts::TAU;
        self.rate * (1.0 + self.diurnal * turn.sin())
    }

    fn call(&self, at: f64, models: &[String], mut dice: Dice) -> Call {
        let model = dice.one_of(models).cloned().unwrap_or_default();
        let tokens = |number: f64| {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "saturates"
            )]
            let tokens = number.round().max(1.0) as u64;
            tokens
        };
        let prompt_tokens = tokens(dice.lognormal(self.prompt, self.prompt_p95));
        let completion_tokens = tokens(dice.lognormal(self.completion, self.completion_p95));
        let stream = dice.chance() < self.stream;
        let session = (self.sessions > 0).then(|| format!("s{}", dice.below(self.sessions)));
        Call { at, model, prompt_tokens, completion_tokens, session, stream, ..Call::default() }
    }
}
