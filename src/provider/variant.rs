//! What differs within one provider: models in another language, operations at another address.

use super::Row;
use super::words::Words;
use crate::error::{Error, Result};
use crate::ops::{Object, Operation};
use serde_json::{Value, json};
use std::sync::Arc;

/// What is asked for, as far as a row's variants depend on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The operation; none for a call that is passed on as it is.
    pub operation: Option<Operation>,
    /// The caller's language.
    pub language: &'static str,
}

/// A case, and the row that holds in it.
#[derive(Clone)]
pub(super) struct Variant {
    /// Each names something and the patterns one of which it must match. All must hold.
    when: Vec<(String, Vec<String>)>,
    row: Arc<Row>,
}

/// What a case is decided by.
pub(super) struct Case<'a> {
    pub(super) model: &'a str,
    pub(super) asked: Asked,
    pub(super) base_url: &'a str,
    pub(super) words: &'a Words,
    /// Whether a key is given.
    pub(super) key: bool,
}

impl Case<'_> {
    fn value(&self, name: &str) -> &str {
        match name {
            "model" => self.model,
            "operation" => self.asked.operation.map_or("plain", Operation::name),
            "language" => self.asked.language,
            "base_url" => self.base_url,
            "key" => ["none", "given"][usize::from(self.key)],
            word => self.words.get(word).unwrap_or_default(),
        }
    }
}

impl Variant {
    /// Reads a variant of a row: `when`, and the fields that differ. In another language the row's habits do not hold.
    ///
    /// # Errors
    /// `Config`, naming the field.
    pub(super) fn read(name: &str, row: &Object, mut variant: Object) -> Result<Self> {
        let wrong = |what: &str| Error::config(format!("provider '{name}': variants: {what}"));
        let Some(Value::Object(when)) = variant.shift_remove("when") else {
            return Err(wrong("each must say `when` it holds"));
        };
        let when = when
            .into_iter()
            .map(|(what, patterns)| Some((what, texts(patterns)?)))
            .collect::<Option<_>>()
            .ok_or_else(|| wrong("`when` must hold patterns, or lists of them"))?;
        let mut merged = row.clone();
        merged.shift_remove("variants");
        if variant.get("protocol").is_some_and(|language| Some(language) != row.get("protocol")) {
            // Habits of one language; in another they would change what is passed on as it came.
            for habit in ["rename", "unsupported", "clamp", "stream_usage"] {
                merged.shift_remove(habit);
            }
        }
        merged.extend(variant);
        Ok(Self { when, row: Arc::new(Row::read(name, &merged)?) })
    }

    /// When it holds, and who is then spoken to how.
    pub(super) fn described(&self) -> Value {
        let when: Object = self.when.iter().map(|(k, v)| (k.clone(), json!(v))).collect();
        let base_url = super::describe::address(&self.row.base_url);
        json!({"when": when, "protocol": self.row.protocol, "base_url": base_url})
    }

    /// Whether it holds.
    fn holds(&self, case: &Case<'_>) -> bool {
        self.when.iter().all(|(what, patterns)| {
            let value = case.value(what);
            patterns.iter().any(|pattern| super::matches(pattern, value))
        })
    }
}

/// A text, or a list of texts.
fn texts(value: Value) -> Option<Vec<String>> {
    match value {
        Value::String(one) => Some(vec![one]),
        Value::Array(list) => list.into_iter().map(|v| v.as_str().map(str::to_owned)).collect(),
        _ => None,
    }
}

impl Row {
    /// The row that holds in a case: the first variant that does, else the row itself.
    pub(super) fn in_case(self: &Arc<Self>, case: &Case<'_>) -> Arc<Self> {
        let found = self.cases.iter().find(|variant| variant.holds(case));
        found.map_or(self, |variant| &variant.row).clone()
    }

    /// The row, and what holds in its cases.
    pub fn faces(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(self.cases.iter().map(|variant| &*variant.row))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Override, Registry};
    use super::*;

    const ROW: &str = r#"
        [x]
        base_url = "https://{region}.x/v1"
        words = { region = { param = "x_region", env = "X_REGION", default = "eu" }, team = { env = "X_TEAM" } }
        endpoints = { chat = "/m/{model|path}/chat" }
        headers = { x-team = "{team}", x-kind = "a" }
        default = { region = "{region}" }
        strip = ["route/"]
        auth = "none"
        variants = [
          { when = { model = ["claude-*", "route/claude-*"] }, protocol = "anthropic", endpoints = {} },
          { when = { language = "anthropic", region = "us*" }, protocol = "anthropic" },
        ]
    "#;

    fn target(model: &str, language: &'static str, region: Option<&str>) -> super::super::Target {
        let rows = Registry::read(ROW).unwrap();
        let mut over = Override::default();
        over.params.extend(region.map(|region| ("x_region".to_owned(), region.into())));
        let asked = Asked { operation: Some(Operation::Chat), language };
        rows.get("x").unwrap().target(model, asked, &over, &|_| None).unwrap()
    }

    #[test]
    fn the_first_variant_that_holds_counts() {
        let protocol =
            |model, language, region| target(model, language, region).provider.protocol.clone();
        assert_eq!(protocol("gpt", "openai_chat", None), "openai_chat");
        assert_eq!(protocol("claude-1", "openai_chat", None), "anthropic");
        assert_eq!(protocol("gpt", "anthropic", None), "openai_chat");
        assert_eq!(protocol("gpt", "anthropic", Some("us-1")), "anthropic");
        assert_eq!(target("route/claude-1", "openai_chat", None).model, "claude-1");
    }

    #[test]
    fn words_stand_in_addresses_and_entries_without_theirs_are_left_out() {
        let target = target("a/b", "openai_chat", Some("us-1"));
        assert_eq!(target.base_url, "https://us-1.x/v1");
        assert_eq!(target.endpoint(Operation::Chat, true).unwrap().unwrap(), "/m/a%2Fb/chat");
        assert_eq!(target.endpoint(Operation::Embed, false).unwrap(), None);
        assert_eq!(target.headers, [("x-kind".to_owned(), "a".to_owned())]);
        assert_eq!(target.defaults, [("region".to_owned(), Value::from("us-1"))]);
    }

    #[test]
    fn habits_do_not_hold_in_another_language() {
        let rows = "[x]\nprotocol = 'openai_chat'\nstream_usage = true\nrename = { a = 'b' }\n\
                    [[x.variants]]\nwhen = { model = 'a' }\nprotocol = 'anthropic'\n\
                    [[x.variants]]\nwhen = { model = 'b' }\ndocs = 'd'";
        let rows = Registry::read(rows).unwrap();
        let habits = |face: &Row| (face.stream_usage, face.rename.len());
        let found: Vec<_> = rows.get("x").unwrap().faces().map(habits).collect();
        assert_eq!(found, [(true, 1), (false, 0), (true, 1)]);
    }

    #[test]
    fn a_wrong_variant_is_refused() {
        for variants in [
            "[{ protocol = 'anthropic' }]",
            "[{ when = { model = 1 } }]",
            "[{ when = {}, protocl = 'x' }]",
        ] {
            let error = Registry::read(&format!("[x]\nvariants = {variants}")).unwrap_err();
            assert!(error.message().contains("'x'"), "{variants}: {error}");
        }
    }

    #[test]
    fn a_word_that_nobody_says_is_named() {
        let rows = Registry::read("[x]\nbase_url = 'https://{r}/v1'\nauth = 'none'\nwords = { r = { param = 'x_r', env = 'X_R' } }").unwrap();
        let error =
            rows.get("x").unwrap().target("m", Asked::default(), &Override::default(), &|_| None);
        assert_eq!(
            error.unwrap_err().message(),
            "provider 'x' needs to know r; pass x_r or set X_R"
        );
    }

    #[test]
    fn a_case_may_depend_on_a_key() {
        let rows = "[x]\nbase_url = 'https://{project}.x'\ncredentials = 'oci'\napi_key_env = 'X_KEY'\n\
                    words = { project = { env = 'X_PROJECT' } }\n\
                    variants = [{ when = { key = 'given', project = '' }, base_url = 'https://x' }]";
        let rows = Registry::read(rows).unwrap();
        let address = |set: &[&str]| {
            let env = |name: &str| set.contains(&name).then(|| "p".to_owned());
            let row = rows.get("x").unwrap();
            row.target("m", Asked::default(), &Override::default(), &env).map(|t| t.base_url)
        };
        assert_eq!(address(&["X_KEY"]).unwrap(), "https://x");
        assert_eq!(address(&["X_KEY", "X_PROJECT"]).unwrap(), "https://p.x");
        assert!(address(&[]).unwrap_err().message().contains("set X_PROJECT"));
    }
}
