//! How deployments answer: as a file states it, else as a log shows it, else as is assumed of anybody.

use super::dice::{self, Dice};
use super::float;
use super::log;
use super::traffic::Call;
use crate::error::{Error, ErrorKind, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A number that varies.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Spread {
    /// It does not.
    Fixed(f64),
    /// Lognormal.
    Lognormal {
        /// The median.
        p50: f64,
        /// 95 of 100 are below.
        p95: f64,
    },
    /// One of these, each as probable.
    Seen(Vec<f64>),
}

impl Spread {
    fn draw(&self, dice: &mut Dice) -> f64 {
        match self {
            Self::Fixed(number) => *number,
            Self::Lognormal { p50, p95 } => dice.lognormal(*p50, *p95),
            Self::Seen(seen) => dice.one_of(seen).copied().unwrap_or_default(),
        }
    }

    fn is_right(&self) -> bool {
        let right = |number: &f64| number.is_finite() && *number >= 0.0;
        match self {
            Self::Fixed(number) => right(number),
            Self::Lognormal { p50, p95 } => right(p50) && right(p95) && p95 >= p50,
            Self::Seen(seen) => !seen.is_empty() && seen.iter().all(right),
        }
    }
}

/// A time in which all calls fail.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outage {
    /// Seconds since the traffic's beginning.
    pub from: f64,
    /// When it is over.
    pub to: f64,
    /// What calls fail with: a name of the error table, or a status.
    #[serde(default = "unavailable")]
    pub error: String,
}

fn unavailable() -> String {
    ErrorKind::Unavailable.row().name.to_owned()
}

/// How one deployment answers. Times in seconds.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Behaviour {
    /// To the first content.
    pub first_token: Spread,
    /// Tokens a second after that.
    pub throughput: Spread,
    /// To the end of an answer, however long it is; none: as the two above say.
    pub latency: Option<Spread>,
    /// The share of calls that fail, by the error's name.
    pub errors: BTreeMap<String, f64>,
    /// Until an error comes.
    pub error_after: Spread,
    /// Requests a minute that it bears; beyond them it answers 429.
    pub rpm: Option<u64>,
    /// The wait that its 429s ask for; none: they say nothing.
    pub retry_after: Option<f64>,
    /// When it is down.
    pub outages: Vec<Outage>,
    /// Times as a log shows them, in place of the spreads.
    #[serde(skip)]
    seen: Vec<Pace>,
    #[serde(skip)]
    failures: Vec<(ErrorKind, f64)>,
}

/// How fast one logged answer came.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Pace {
    first: Option<f64>,
    /// What the log says of the whole, less the first content.
    rest: f64,
    tokens: u64,
}

impl Default for Behaviour {
    /// Half a second to the first content (two at most, for 95 of 100), some 50 tokens a second, no errors.
    fn default() -> Self {
        Self {
            first_token: Spread::Lognormal { p50: 0.5, p95: 2.0 },
            throughput: Spread::Lognormal { p50: 50.0, p95: 100.0 },
            latency: None,
            errors: BTreeMap::new(),
            error_after: Spread::Fixed(0.2),
            rpm: None,
            retry_after: None,
            outages: Vec::new(),
            seen: Vec::new(),
            failures: Vec::new(),
        }
    }
}

/// What a deployment does with an attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Deed {
    /// It answers: seconds to the first content where that is known, and to the end.
    Answers { first: Option<f64>, whole: f64 },
    /// It fails after so many seconds.
    Fails { kind: ErrorKind, after: f64 },
}

impl Behaviour {
    /// What it does with an attempt at this moment.
    pub(super) fn deed(&self, at: f64, completion_tokens: u64, dice: &mut Dice) -> Deed {
        // All is drawn in one order, so that no draw depends on what came of the one before.
        let (fate, after) = (dice.chance(), self.error_after.draw(dice));
        let down = self.outages.iter().find(|outage| (outage.from..outage.to).contains(&at));
        if let Some(outage) = down {
            let kind = log::kind(&outage.error).unwrap_or(ErrorKind::Unavailable);
            return Deed::Fails { kind, after };
        }
        let mut below = 0.0;
        for (kind, share) in &self.failures {
            below += share;
            if fate < below {
                return Deed::Fails { kind: *kind, after };
            }
        }
        self.answers(completion_tokens, dice)
    }

    /// After how many seconds it turns an attempt away.
    pub(super) fn refused_after(&self, dice: &mut Dice) -> f64 {
        self.error_after.draw(dice)
    }

    fn answers(&self, completion_tokens: u64, dice: &mut Dice) -> Deed {
        let tokens = float(completion_tokens);
        if let Some(pace) = dice.one_of(&self.seen) {
            let each = if pace.tokens > 0 { pace.rest / float(pace.tokens) } else { 0.0 };
            // An answer without tokens took what it took.
            let rest = if pace.tokens > 0 { each * tokens } else { pace.rest };
            return Deed::Answers { first: pace.first, whole: pace.first.unwrap_or(0.0) + rest };
        }
        let first = self.first_token.draw(dice);
        let each = self.throughput.draw(dice).max(1e-3);
        let whole = self.latency.as_ref().map(|latency| latency.draw(dice));
        let whole = whole.unwrap_or(first + tokens / each);
        Deed::Answers { first: Some(first.min(whole)), whole }
    }

    /// Whether its numbers can be.
    ///
    /// # Errors
    /// `Config`, naming the field.
    fn checked(mut self, id: &str) -> Result<Self> {
        let wrong = |what: &str| Err(Error::config(format!("the behaviour of '{id}': {what}")));
        let spreads = [
            ("first_token", Some(&self.first_token)),
            ("throughput", Some(&self.throughput)),
            ("latency", self.latency.as_ref()),
            ("error_after", Some(&self.error_after)),
        ];
        for (name, spread) in spreads {
            if spread.is_some_and(|spread| !spread.is_right()) {
                return wrong(&format!("{name} must be 0 or more, and p95 no less than p50"));
            }
        }
        if self.retry_after.is_some_and(|wait| !(wait.is_finite() && wait >= 0.0)) {
            return wrong("retry_after must be seconds, 0 or more");
        }
        if let Some(outage) = self.outages.iter().find(|outage| log::kind(&outage.error).is_none())
        {
            return wrong(&format!("an outage's error '{}' is not known", outage.error));
        }
        for (name, share) in &self.errors {
            let Some(kind) = log::kind(name) else {
                return wrong(&format!("the error '{name}' is not known"));
            };
            self.failures.push((kind, *share));
        }
        let shares = self.errors.values();
        if shares.clone().any(|share| !(*share >= 0.0)) || shares.sum::<f64>() > 1.0 {
            return wrong("errors must be shares, 0 or more, and no more than 1 together");
        }
        Ok(self)
    }
}

/// Where it is known from how a deployment answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "source")]
pub enum Source {
    /// A file states it.
    Stated,
    /// From so many calls of a log.
    Learned {
        /// How many.
        calls: usize,
    },
    /// Nothing is known: it answers as is assumed of anybody.
    Assumed,
}

/// How all deployments answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Behaviours {
    stated: BTreeMap<String, Behaviour>,
    learned: BTreeMap<String, (Behaviour, usize)>,
    usual: Behaviour,
}

/// A file of behaviours.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct File {
    default: Behaviour,
    deployment: BTreeMap<String, Behaviour>,
}

impl Behaviours {
    /// What a file states: `default`, and `deployment` by id.
    ///
    /// # Errors
    /// `Config`, naming the field.
    pub fn read(file: serde_json::Value) -> Result<Self> {
        let file: File = serde_path_to_error::deserialize(file).map_err(|error| {
            Error::config(format!("the behaviour file: {}: {}", error.path(), error.inner()))
        })?;
        let checked = |(id, one): (String, Behaviour)| Ok((id.clone(), one.checked(&id)?));
        let stated = file.deployment.into_iter().map(checked).collect::<Result<_>>()?;
        Ok(Self { stated, learned: BTreeMap::new(), usual: file.default.checked("default")? })
    }

    /// The same with what a log shows of those of whom nothing is stated.
    #[must_use]
    pub fn learned_from(mut self, calls: &[Call]) -> Self {
        let mut of: BTreeMap<&str, Vec<&Call>> = BTreeMap::new();
        for call in calls {
            if let Some(logged) = &call.logged {
                of.entry(&logged.deployment).or_default().push(call);
            }
        }
        let learned = of.into_iter().map(|(id, calls)| {
            let learned = learned(&calls, &self.usual);
            (id.to_owned(), (learned, calls.len()))
        });
        self.learned = learned.collect();
        self
    }

    /// How a deployment answers.
    pub(super) fn of(&self, id: &str) -> &Behaviour {
        let learned = || self.learned.get(id).map(|(learned, _)| learned);
        self.stated.get(id).or_else(learned).unwrap_or(&self.usual)
    }

    /// Where it is known from.
    pub(super) fn sources<'a>(
        &self,
        ids: impl Iterator<Item = &'a str>,
    ) -> BTreeMap<String, Source> {
        let source = |id: &str| match (self.stated.contains_key(id), self.learned.get(id)) {
            (true, _) => Source::Stated,
            (false, Some((_, calls))) => Source::Learned { calls: *calls },
            (false, None) => Source::Assumed,
        };
        ids.map(|id| (id.to_owned(), source(id))).collect()
    }
}

/// What calls show of the deployment that they were at.
fn learned(calls: &[&Call], usual: &Behaviour) -> Behaviour {
    let mut counts: BTreeMap<&str, (ErrorKind, usize)> = BTreeMap::new();
    let (mut seen, mut after) = (Vec::new(), Vec::new());
    for (call, logged) in calls.iter().filter_map(|call| Some((call, call.logged.as_ref()?))) {
        match (logged.error, logged.latency) {
            (Some(kind), latency) => {
                counts.entry(kind.row().name).or_insert((kind, 0)).1 += 1;
                after.extend(latency);
            }
            (None, Some(whole)) => {
                let first = logged.first_token.map(|first| first.min(whole));
                let rest = whole - first.unwrap_or(0.0);
                seen.push(Pace { first, rest, tokens: call.completion_tokens });
            }
            (None, None) => {}
        }
    }
    let all = float(calls.len());
    let failures = counts.values().map(|(kind, count)| (*kind, float(*count) / all)).collect();
    let error_after =
        if after.is_empty() { usual.error_after.clone() } else { Spread::Seen(after) };
    Behaviour { seen, failures, error_after, ..usual.clone() }
}

/// What chance an attempt meets: the same for the same call's same try at the same deployment, under any policy.
pub(super) fn luck(seed: u64, call: usize, id: &str, before: u32) -> Dice {
    Dice::of(seed, &[2, call as u64, dice::name(id), u64::from(before)])
}
