//! Vocabularies by name and by model.

use super::{Count, Kind};
use bpe_openai::Tokenizer;

/// Which vocabulary a text is cut by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Vocabulary {
    /// `cl100k_base`: GPT-4, GPT-3.5, the third generation of embeddings.
    Cl100k,
    /// `o200k_base`, and the ordinary text of `o200k_harmony`: GPT-4o and all later ones.
    O200k,
    /// Not public. Texts are estimated by `o200k_base`.
    Unpublished,
}

/// Beginnings of model names, the more special first.
const MODELS: &[(&str, Vocabulary)] = &[
    ("gpt-4o", Vocabulary::O200k),
    ("gpt-4.1", Vocabulary::O200k),
    ("gpt-4.5", Vocabulary::O200k),
    ("chatgpt-4o", Vocabulary::O200k),
    ("gpt-5", Vocabulary::O200k),
    ("gpt-oss", Vocabulary::O200k),
    ("o1", Vocabulary::O200k),
    ("o3", Vocabulary::O200k),
    ("o4", Vocabulary::O200k),
    ("gpt-4", Vocabulary::Cl100k),
    ("gpt-3.5", Vocabulary::Cl100k),
    ("text-embedding-3", Vocabulary::Cl100k),
    ("text-embedding-ada-002", Vocabulary::Cl100k),
];

impl Vocabulary {
    /// The vocabulary of this name (`cl100k_base`, `o200k_base`, `o200k_harmony`), if it is built in.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "cl100k_base" => Some(Self::Cl100k),
            "o200k_base" | "o200k_harmony" => Some(Self::O200k),
            _ => None,
        }
    }

    /// The vocabulary of a model, with or without a provider before it (`provider/model`) or `ft:`.
    pub fn of_model(model: &str) -> Self {
        let name = bare(model);
        let found = MODELS.iter().find(|(begin, _)| name.starts_with(begin));
        found.map_or(Self::Unpublished, |(_, vocabulary)| *vocabulary)
    }

    /// How many tokens the text has; special tokens are read as ordinary text.
    pub fn count(self, text: &str) -> Count {
        Count { tokens: self.tokenizer().count(text) as u64, kind: self.kind() }
    }

    /// The tokens of the text; special tokens are read as ordinary text. Of an unpublished vocabulary: those of
    /// `o200k_base`.
    pub fn encode(self, text: &str) -> Vec<u32> {
        self.tokenizer().encode(text)
    }

    /// The bytes of tokens, which may end within a character. `None`: one of them is not in the vocabulary.
    pub fn decode(self, tokens: &[u32]) -> Option<Vec<u8>> {
        let bpe = &self.tokenizer().bpe;
        let known = tokens.iter().all(|token| (*token as usize) < bpe.num_tokens());
        known.then(|| bpe.decode_tokens(tokens))
    }

    /// What its counts of texts are worth.
    pub fn kind(self) -> Kind {
        if self == Self::Unpublished { Kind::Estimate } else { Kind::Exact }
    }

    fn tokenizer(self) -> &'static Tokenizer {
        match self {
            Self::Cl100k => bpe_openai::cl100k_base(),
            Self::O200k | Self::Unpublished => bpe_openai::o200k_base(),
        }
    }
}

/// A model's name without what stands before it.
pub(super) fn bare(model: &str) -> &str {
    let name = model.rsplit('/').next().unwrap_or(model);
    name.strip_prefix("ft:").unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HARD: &[&str] = &[
        "",
        " ",
        "  \n\n  x\r\n\r\n\ty   ",
        "don't I'LL we'Ve ſ'ſ",
        "1234567890 ١٢٣٤ ½",
        "日本語のテキスト、한국어 العربية",
        "👩‍👩‍👧‍👦 e\u{301} \u{a0}\u{2003}\u{85}",
        "fn main() { println!(\"{}\", a/b); }//\n",
        "<|endoftext|><|start|>",
    ];

    fn same(text: &str) {
        let pairs = [
            (Vocabulary::Cl100k, tiktoken_rs::cl100k_base_singleton()),
            (Vocabulary::O200k, tiktoken_rs::o200k_base_singleton()),
        ];
        for (ours, theirs) in pairs {
            let tokens = ours.encode(text);
            assert_eq!(tokens, theirs.encode_ordinary(text), "{text:?}");
            assert_eq!(ours.count(text).tokens, tokens.len() as u64);
            assert_eq!(ours.decode(&tokens).unwrap(), text.as_bytes());
        }
    }

    #[test]
    fn hard_texts_are_cut_as_tiktoken_cuts_them() {
        for text in HARD {
            same(text);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn any_text_is_cut_as_tiktoken_cuts_it(text in "(\\PC|[ \n\r\ta-zA-Z0-9'/é日🙂]){0,80}") {
            same(&text);
        }
    }

    #[test]
    fn models_have_their_vocabularies() {
        assert_eq!(Vocabulary::of_model("azure/gpt-4o-mini"), Vocabulary::O200k);
        assert_eq!(Vocabulary::of_model("ft:gpt-3.5-turbo:me"), Vocabulary::Cl100k);
        assert_eq!(Vocabulary::of_model("claude-sonnet-4"), Vocabulary::Unpublished);
        assert_eq!(Vocabulary::Cl100k.decode(&[u32::MAX]), None);
    }
}
