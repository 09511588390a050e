//! A limit: of whom, of what, how much, and in which stretch of time.

use super::window::Window;
use crate::money::Money;

/// In what a limit is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Nano-dollars.
    Usd,
    /// Tokens of prompts and answers.
    Tokens,
    /// Tokens of prompts.
    InputTokens,
    /// Tokens of answers.
    OutputTokens,
    /// Attempts.
    Requests,
    /// Attempts at one time.
    Parallel,
}

impl Unit {
    /// Its name in settings and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Usd => "usd",
            Self::Tokens => "tokens",
            Self::InputTokens => "input_tokens",
            Self::OutputTokens => "output_tokens",
            Self::Requests => "requests",
            Self::Parallel => "parallel",
        }
    }

    /// The unit of that name.
    pub fn of_name(name: &str) -> Option<Self> {
        let all = [
            Self::Usd,
            Self::Tokens,
            Self::InputTokens,
            Self::OutputTokens,
            Self::Requests,
            Self::Parallel,
        ];
        all.into_iter().find(|unit| unit.name() == name)
    }

    /// An amount in it, for people: `$1.50`, `120 tokens`.
    pub fn shown(self, amount: i64) -> String {
        match self {
            Self::Usd => Money::nano(amount).to_string(),
            Self::Tokens => format!("{amount} tokens"),
            Self::InputTokens => format!("{amount} input tokens"),
            Self::OutputTokens => format!("{amount} output tokens"),
            Self::Requests => format!("{amount} requests"),
            Self::Parallel => format!("{amount} parallel requests"),
        }
    }
}

/// Whose calls a limit counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Everybody's, together (`*`).
    Everybody,
    /// One entity's (`team:a`).
    One(String),
    /// Each entity's of a kind, apart (`team:*`).
    Each(String),
}

impl Whose {
    /// What a text means: `*`, `team:*`, `team:a`. `None`: it is no entity.
    pub fn parse(text: &str) -> Option<Self> {
        if text == "*" {
            return Some(Self::Everybody);
        }
        let (kind, name) = text.split_once(':')?;
        match name {
            _ if kind.is_empty() || name.is_empty() => None,
            "*" => Some(Self::Each(kind.to_owned())),
            _ => Some(Self::One(text.to_owned())),
        }
    }
}

/// How a limit is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Force {
    /// What does not fit is refused.
    #[default]
    Hard,
    /// What does not fit is told of, and let through.
    Soft,
    /// As soft, for trying out a limit: told of apart.
    Shadow,
}

/// A limit.
#[derive(Clone, Debug, PartialEq)]
pub struct Limit {
    /// Its own name; the accounts of a limit stay while its name does.
    pub id: String,
    /// Whose calls it counts.
    pub whose: Whose,
    /// Of these only the calls of a model, in the provider's words; `*` stands for anything.
    pub model: Option<String>,
    /// Of these only the calls of a provider's row.
    pub provider: Option<String>,
    /// In what it is counted.
    pub unit: Unit,
    /// How much, in that unit.
    pub amount: i64,
    /// In which stretch of time.
    pub window: Window,
    /// How it is kept.
    pub force: Force,
    /// Whether what one window leaves is added to the next.
    pub rollover: bool,
    /// What a call is taken to cost whose price is not known, in nano-dollars. `None`: it is refused.
    pub unknown_price: Option<i64>,
    /// At which parts of it somebody is told, each once a window: `[0.5, 0.8]`.
    pub alerts: Vec<f64>,
}

impl Limit {
    /// A hard limit of an amount for ever.
    pub fn total(id: &str, whose: Whose, unit: Unit, amount: i64) -> Self {
        Self {
            id: id.to_owned(),
            whose,
            model: None,
            provider: None,
            unit,
            amount,
            window: Window::Total,
            force: Force::Hard,
            rollover: false,
            unknown_price: None,
            alerts: Vec::new(),
        }
    }

    /// Whether calls of that model at that provider are counted.
    pub(super) fn covers(&self, provider: &str, model: &str) -> bool {
        self.provider.as_deref().is_none_or(|own| own == provider)
            && self.model.as_deref().is_none_or(|pattern| matches(pattern, model))
    }
}

/// Whether a name fits a pattern, in which `*` stands for anything.
fn matches(pattern: &str, name: &str) -> bool {
    let Some((before, after)) = pattern.split_once('*') else { return pattern == name };
    let Some(rest) = name.strip_prefix(before) else { return false };
    if after.is_empty() {
        return true;
    }
    let mut ends = (0..=rest.len()).filter(|at| rest.is_char_boundary(*at));
    ends.any(|at| matches(after, &rest[at..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_stand_for_names() {
        for (pattern, name, fits) in [
            ("gpt-4o", "gpt-4o", true),
            ("gpt-4o", "gpt-4o-mini", false),
            ("gpt-*", "gpt-4o-mini", true),
            ("*mini*", "gpt-4o-mini-2024", true),
            ("*-mini", "gpt-4o-mini-2024", false),
            ("*", "", true),
        ] {
            assert_eq!(matches(pattern, name), fits, "{pattern} {name}");
        }
    }

    #[test]
    fn entities_are_read() {
        assert_eq!(Whose::parse("*"), Some(Whose::Everybody));
        assert_eq!(Whose::parse("team:*"), Some(Whose::Each("team".into())));
        assert_eq!(Whose::parse("team:a:b"), Some(Whose::One("team:a:b".into())));
        for wrong in ["team", "team:", ":a", ""] {
            assert_eq!(Whose::parse(wrong), None, "{wrong}");
        }
    }
}
