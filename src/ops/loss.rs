//! What a translation could not say.

use crate::error::{Error, ErrorKind, Result};
use std::borrow::Cow;

/// What became of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It is not sent.
    Dropped,
    /// It is sent in another form, and something of its meaning is gone.
    Converted,
    /// A value was put where the caller gave none, because the target demands one.
    Defaulted,
    /// It was brought into the range the target takes.
    Clamped,
}

impl Outcome {
    /// Its name in results and headers.
    pub fn name(self) -> &'static str {
        match self {
            Self::Dropped => "dropped",
            Self::Converted => "converted",
            Self::Defaulted => "defaulted",
            Self::Clamped => "clamped",
        }
    }
}

/// One thing that was not said as it was meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// The field's path in the caller's words: `messages[2].content[0].cache_control`, `logit_bias`.
    pub field: Cow<'static, str>,
    /// What became of it.
    pub outcome: Outcome,
    /// Why, for people.
    pub detail: Cow<'static, str>,
}

/// The losses of one translation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Losses(pub Vec<Loss>);

impl Losses {
    /// The field is not sent.
    pub fn dropped(
        &mut self,
        field: impl Into<Cow<'static, str>>,
        detail: impl Into<Cow<'static, str>>,
    ) {
        self.add(field, Outcome::Dropped, detail);
    }

    /// The field is sent in another form, with something lost.
    pub fn converted(
        &mut self,
        field: impl Into<Cow<'static, str>>,
        detail: impl Into<Cow<'static, str>>,
    ) {
        self.add(field, Outcome::Converted, detail);
    }

    /// Notes a loss, once.
    pub fn add(
        &mut self,
        field: impl Into<Cow<'static, str>>,
        outcome: Outcome,
        detail: impl Into<Cow<'static, str>>,
    ) {
        let loss = Loss { field: field.into(), outcome, detail: detail.into() };
        if !self.0.contains(&loss) {
            self.0.push(loss);
        }
    }

    /// An error that names them all, where the caller wants none. Defaults lose nothing and are let through.
    pub fn refuse(&self, target: &str) -> Result<()> {
        let lost: Vec<_> = self.0.iter().filter(|l| l.outcome != Outcome::Defaulted).collect();
        if lost.is_empty() {
            return Ok(());
        }
        let fields: Vec<_> = lost.iter().map(|l| format!("{} ({})", l.field, l.detail)).collect();
        Err(Error::new(
            ErrorKind::UnsupportedParams,
            format!(
                "{target} cannot be told: {}; leave it out or set on_loss='allow'",
                fields.join(", ")
            ),
        ))
    }
}
