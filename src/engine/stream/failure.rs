//! What becomes of a stream that breaks after its caller has seen something, and the mark where another one goes on.

use crate::ops::Object;
use serde_json::json;

/// What becomes of a stream that breaks after its caller has seen something of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StreamFailure {
    /// The error is raised; what came before it stands.
    #[default]
    Error,
    /// The rest is asked for, by a request that ends with the text so far.
    Continue,
    /// The whole answer is asked for again; what came before the seam is void.
    Restart,
}

impl StreamFailure {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Error, Self::Continue, Self::Restart];

    /// Its word: `error`, `continue`, `restart`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Continue => "continue",
            Self::Restart => "restart",
        }
    }

    /// The one of that word.
    ///
    /// # Errors
    /// A sentence that names the words there are.
    pub fn of_word(word: &str) -> Result<Self, String> {
        let known = Self::ALL.into_iter().find(|mode| mode.name() == word);
        known.ok_or_else(|| {
            format!("stream_failure must be 'error', 'continue' or 'restart', not {word:?}")
        })
    }
}

/// Where one attempt's part of a streamed answer ends and another's begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seam {
    /// Whether the text goes on here, or all that came before is void.
    pub mode: StreamFailure,
    /// The row of the provider that goes on.
    pub provider: String,
    /// Its model, in the provider's words.
    pub model: String,
    /// How many characters of text the caller was told before it, those that are void included.
    pub after_characters: usize,
}

impl Seam {
    /// What callers read: `{"seam", "provider", "model", "after_characters"}`.
    pub fn mark(&self) -> Object {
        let fields = [
            ("seam", json!(self.mode.name())),
            ("provider", json!(self.provider)),
            ("model", json!(self.model)),
            ("after_characters", json!(self.after_characters)),
        ];
        fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_read_back() {
        for mode in StreamFailure::ALL {
            assert_eq!(StreamFailure::of_word(mode.name()), Ok(mode));
        }
        assert!(StreamFailure::of_word("retry").unwrap_err().contains("'restart', not \"retry\""));
    }
}
