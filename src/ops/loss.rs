//! What a translation could not say, of which class it is, and what a caller wants to happen then.

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

impl Loss {
    /// Of which class it is.
    pub fn class(&self) -> Class {
        Class::of(&self.field)
    }
}

/// What kind of thing was lost. `on_loss` may say for each class what happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// How tokens are drawn, how many, and where they stop: `temperature`, `seed`, `max_tokens`, `stop`, `logprobs`.
    Sampling,
    /// Tools, their calls and results, and whether one must be called: `tools`, `tool_choice`, `web_search_options`.
    Tools,
    /// The form of the answer: `response_format`, `verbosity`.
    Format,
    /// Whether and how much to think, and thoughts of earlier turns with their signatures.
    Reasoning,
    /// Pictures, sounds, films and documents, asked or answered.
    Media,
    /// What is to be cached: `cache_control`, `prompt_cache_key`.
    Cache,
    /// Labels and service: `metadata`, `user`, `service_tier`, `store`.
    Metadata,
    /// Who says what: roles, names, texts, sources, blocks that only another provider knows.
    Conversation,
    /// Everything else.
    Other,
}

impl Class {
    /// All classes.
    pub const ALL: [Self; 9] = [
        Self::Sampling,
        Self::Tools,
        Self::Format,
        Self::Reasoning,
        Self::Media,
        Self::Cache,
        Self::Metadata,
        Self::Conversation,
        Self::Other,
    ];

    /// Its name in `on_loss` and in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sampling => "sampling",
            Self::Tools => "tools",
            Self::Format => "format",
            Self::Reasoning => "reasoning",
            Self::Media => "media",
            Self::Cache => "cache",
            Self::Metadata => "metadata",
            Self::Conversation => "conversation",
            Self::Other => "other",
        }
    }

    /// The class of a field's path: that of its last step which the table below knows.
    pub fn of(path: &str) -> Self {
        let known = |step: &str| {
            let step = snake(step);
            STEPS.iter().find(|(_, names)| names.contains(&step.as_str())).map(|(class, _)| *class)
        };
        path.rsplit(['.', '[', ']', '/']).find_map(known).unwrap_or(Self::Other)
    }
}

/// A name in snake case: some languages write theirs in camel case.
fn snake(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// The steps of paths that tell a class, in the words of all languages, in snake case.
const STEPS: &[(Class, &[&str])] = &[
    (
        Class::Sampling,
        &[
            "best_of",
            "frequency_penalty",
            "logit_bias",
            "logprobs",
            "max_completion_tokens",
            "max_output_tokens",
            "max_tokens",
            "min_p",
            "n",
            "num_predict",
            "presence_penalty",
            "random_seed",
            "repetition_penalty",
            "seed",
            "stop",
            "stop_sequences",
            "temperature",
            "top_a",
            "top_k",
            "top_logprobs",
            "top_p",
        ],
    ),
    (
        Class::Tools,
        &[
            "function_call",
            "functions",
            "is_error",
            "max_tool_calls",
            "mcp_servers",
            "parallel_tool_calls",
            "tool_call_id",
            "tool_calls",
            "tool_choice",
            "tool_config",
            "tool_result",
            "tools",
            "web_search_options",
        ],
    ),
    (
        Class::Format,
        &[
            "guided_grammar",
            "guided_json",
            "guided_regex",
            "response_format",
            "response_mime_type",
            "response_schema",
            "verbosity",
        ],
    ),
    (
        Class::Reasoning,
        &[
            "enable_thinking",
            "include_reasoning",
            "reasoning",
            "reasoning_content",
            "reasoning_details",
            "reasoning_effort",
            "reasoning_format",
            "signature",
            "thinking",
            "thinking_blocks",
            "thinking_budget",
            "thinking_config",
            "thought_signature",
        ],
    ),
    (
        Class::Media,
        &[
            "audio",
            "document",
            "file",
            "image",
            "image_url",
            "images",
            "input_audio",
            "modalities",
            "video",
            "video_url",
        ],
    ),
    (
        Class::Cache,
        &[
            "cache_control",
            "cache_point",
            "cached_content",
            "prompt_cache_breakpoint",
            "prompt_cache_key",
            "prompt_cache_options",
            "prompt_cache_retention",
        ],
    ),
    (
        Class::Metadata,
        &["labels", "metadata", "safety_identifier", "service_tier", "store", "user"],
    ),
    (Class::Conversation, &["choices", "content", "contents", "input", "messages", "system"]),
];

/// What happens to what a target cannot be told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnLoss {
    /// It is left out and reported.
    #[default]
    Allow,
    /// It is left out, reported, and the face warns.
    Warn,
    /// The call is refused.
    Error,
}

impl OnLoss {
    /// What a word means: `allow`, `warn`, `error`.
    pub fn of_word(word: &str) -> Option<Self> {
        match word {
            "allow" => Some(Self::Allow),
            "warn" => Some(Self::Warn),
            "error" => Some(Self::Error),
            _ => None,
        }
    }
}

/// What happens to losses, class by class.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LossPolicy {
    usual: OnLoss,
    classes: Vec<(Class, OnLoss)>,
    /// What stands in the conversation is let through, whatever else is said.
    parameters_only: bool,
}

impl From<OnLoss> for LossPolicy {
    fn from(usual: OnLoss) -> Self {
        Self { usual, ..Self::default() }
    }
}

impl LossPolicy {
    /// litellm's `drop_params=False`: what cannot be said is refused where it is a parameter of the call, and let
    /// through where it stands in a message.
    pub fn no_parameter_lost() -> Self {
        Self { usual: OnLoss::Error, classes: Vec::new(), parameters_only: true }
    }

    /// Reads one word for all classes.
    ///
    /// # Errors
    /// A text that names the wrong word.
    pub fn of_word(word: &str) -> std::result::Result<Self, String> {
        read_word("on_loss", word).map(Self::from)
    }

    /// Reads a word for each class; that of `*` holds for the classes that are not named, else `allow`.
    ///
    /// # Errors
    /// A text that names the wrong class or word.
    pub fn of_classes<'a>(
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> std::result::Result<Self, String> {
        let mut policy = Self::default();
        for (name, word) in pairs {
            let then = read_word(&format!("on_loss['{name}']"), word)?;
            if name == "*" {
                policy.usual = then;
                continue;
            }
            let class = Class::ALL.into_iter().find(|class| class.name() == name);
            let names = Class::ALL.map(Class::name).join(", ");
            let unknown =
                || format!("on_loss: there is no class '{name}'; there are {names} and *");
            policy.classes.push((class.ok_or_else(unknown)?, then));
        }
        Ok(policy)
    }

    /// What happens to a loss. A default loses nothing of what was said, and is reported only.
    pub fn of(&self, loss: &Loss) -> OnLoss {
        let said = loss.outcome != Outcome::Defaulted;
        if !said || (self.parameters_only && loss.field.starts_with("messages")) {
            return OnLoss::Allow;
        }
        let class = loss.class();
        let said = self.classes.iter().rev().find(|(known, _)| *known == class);
        said.map_or(self.usual, |(_, then)| *then)
    }
}

fn read_word(field: &str, word: &str) -> std::result::Result<OnLoss, String> {
    OnLoss::of_word(word)
        .ok_or_else(|| format!("{field} must be 'allow', 'warn' or 'error', not '{word}'"))
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

    /// Of these fields, those that are said are not sent.
    pub fn dropped_said(&mut self, fields: &[(&'static str, bool)], detail: &'static str) {
        for (field, _) in fields.iter().filter(|(_, said)| *said) {
            self.dropped(*field, detail);
        }
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

    /// An error that names those that the caller wants none of.
    ///
    /// # Errors
    /// `UnsupportedParams`, naming the fields.
    pub fn refuse(&self, target: &str, policy: &LossPolicy) -> Result<()> {
        let refused = |l: &&Loss| policy.of(l) == OnLoss::Error;
        let lost: Vec<_> = self.0.iter().filter(refused).collect();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_step_that_is_known_tells_the_class() {
        for (path, class) in [
            ("seed", "sampling"),
            ("generationConfig.topK", "sampling"),
            ("tools[1].function.strict", "tools"),
            ("tools[1].cache_control", "cache"),
            ("messages[2].content[0].cache_control", "cache"),
            ("messages[2].content[0].image_url", "media"),
            ("messages[2].tool_calls[0].signature", "reasoning"),
            ("messages[2].tool_calls[0].id", "tools"),
            ("messages[2].role", "conversation"),
            ("messages[2].content[1].server_tool_use", "conversation"),
            ("thinking.budget_tokens", "reasoning"),
            ("response_format.json_schema.name", "format"),
            ("metadata", "metadata"),
            ("web_search_options.search_context_size", "tools"),
            ("brand_new", "other"),
        ] {
            assert_eq!(Class::of(path).name(), class, "{path}");
        }
    }

    fn refused(policy: &LossPolicy) -> Option<String> {
        let mut losses = Losses::default();
        losses.dropped("seed", "why");
        losses.dropped("messages[0].cache_control", "why");
        losses.add("max_tokens", Outcome::Defaulted, "why");
        losses.refuse("p/m", policy).err().map(|error| error.message().to_owned())
    }

    #[test]
    fn each_class_is_refused_or_let_through_as_asked() {
        let of = |pairs: &[(&'static str, &'static str)]| {
            refused(&LossPolicy::of_classes(pairs.iter().copied()).unwrap())
        };
        let only = |refused: Option<String>, field: &str, other: &str| {
            let refused = refused.unwrap();
            assert!(refused.contains(field) && !refused.contains(other), "{refused}");
        };
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[("*", "warn"), ("tools", "error")]), None);
        only(of(&[("sampling", "error")]), "seed", "cache_control");
        only(of(&[("sampling", "allow"), ("*", "error")]), "cache_control", "seed");
        only(refused(&LossPolicy::no_parameter_lost()), "seed", "cache_control");
        assert_eq!(refused(&OnLoss::Warn.into()), None);
        assert!(refused(&OnLoss::Error.into()).is_some_and(|r| !r.contains("max_tokens")));
    }

    #[test]
    fn a_wrong_class_or_word_is_named() {
        let wrong = LossPolicy::of_classes([("colour", "warn")]).unwrap_err();
        assert!(wrong.contains("'colour'") && wrong.contains("sampling"), "{wrong}");
        let wrong = LossPolicy::of_classes([("cache", "cry")]).unwrap_err();
        assert_eq!(wrong, "on_loss['cache'] must be 'allow', 'warn' or 'error', not 'cry'");
        assert!(LossPolicy::of_word("cry").is_err());
    }
}
