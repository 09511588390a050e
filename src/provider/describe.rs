//! What is known of a provider, as data: for `ferrogate providers`, for Python and for `docs/providers.md`.

use super::target::Lookup;
use super::{Auth, Counts, Credentials, Evidence, Row, Word};
use crate::error::shown_url;
use crate::ops::{Object, Operation};
use crate::protocol;
use serde_json::{Value, json};

impl Row {
    /// What it does for callers, as far as a language that we know has words for it.
    pub fn operations(&self) -> Vec<Operation> {
        let usual = vec![Operation::Chat];
        let claimed = if self.operations.is_empty() { usual } else { self.operations.clone() };
        let said = |operation: &Operation| {
            self.faces().filter_map(|face| face.language().ok()).any(|l| l.speaks(*operation))
        };
        claimed.into_iter().filter(said).collect()
    }

    /// The languages it is spoken to in; the first is its main one.
    pub fn languages(&self) -> Vec<&str> {
        let mut languages = Vec::new();
        for face in self.faces() {
            if !languages.contains(&face.protocol.as_str()) {
                languages.push(face.protocol.as_str());
            }
        }
        languages
    }

    /// All that is known of it. Neither keys nor what may be one are in it: of headers and query only the names.
    pub fn described(&self, env: Lookup<'_>) -> Object {
        let mut all = self.identity();
        all.extend(self.access(env));
        all.extend(self.habits());
        all.extend(self.known_of());
        all
    }

    /// Who, where, in which languages.
    fn identity(&self) -> Object {
        let operations = self.operations();
        let streams = operations.iter().any(|o| matches!(o, Operation::Chat | Operation::Complete));
        let operations: Vec<_> = operations.into_iter().map(Operation::name).collect();
        object(json!({
            "name": self.name,
            "title": self.title,
            "aliases": self.aliases,
            "protocol": self.protocol,
            "languages": self.languages(),
            "operations": operations,
            "streaming": streams,
            "models": self.models,
            "docs": self.docs,
        }))
    }

    /// The address and what opens it.
    fn access(&self, env: Lookup<'_>) -> Object {
        let set = |name: &&String| env(name).is_some_and(|value| !value.is_empty());
        let variable = self.api_key_env.iter().find(set);
        let words: Object = self.words.iter().map(|(name, w)| (name.clone(), word(w))).collect();
        object(json!({
            "base_url": address(&self.base_url),
            "base_url_env": self.base_url_env,
            "words": words,
            "endpoints": self.endpoints,
            "paths": self.paths,
            "api_key_env": self.api_key_env,
            "api_key_found": variable,
            "key_optional": self.key_optional,
            "has_key": variable.is_some() || self.api_key.is_some() || self.key_optional,
            "auth": shown(&self.shown()),
            "credentials": self.credentials.as_ref().map(chain),
            "headers": self.headers.keys().collect::<Vec<_>>(),
            "headers_env": self.headers_env,
            "query": self.query.keys().collect::<Vec<_>>(),
        }))
    }

    /// What it does differently.
    fn habits(&self) -> Object {
        object(json!({
            "rename": self.rename,
            "unsupported": self.unsupported,
            "omit": self.omit,
            "strip": self.strip,
            "clamp": self.clamp,
            "default": self.default,
            "developer_role": self.developer_role != Some(false),
            "stream_usage": self.stream_usage,
            "own_routing": self.own_routing,
            "features": self.features.iter().map(feature).collect::<Vec<_>>(),
            "variants": self.cases.iter().map(super::variant::Variant::described).collect::<Vec<_>>(),
        }))
    }

    /// What speaks for all that.
    fn known_of(&self) -> Object {
        let evidence = Evidence::of(&self.name);
        object(json!({
            "verified": evidence.any(),
            "cases": counts(&evidence.cases),
            "recordings": counts(&evidence.recordings),
        }))
    }
}

/// Without what may be a key in it. Words stay.
pub(super) fn address(url: &str) -> String {
    if url.is_empty() { String::new() } else { shown_url(url) }
}

fn object(value: Value) -> Object {
    match value {
        Value::Object(fields) => fields,
        _ => Object::new(),
    }
}

fn word(word: &Word) -> Value {
    json!({"param": word.param, "env": word.env, "default": word.default})
}

fn shown(auth: &Auth) -> String {
    match auth {
        Auth::Bearer => "bearer".to_owned(),
        Auth::Header(name) => format!("header {name}"),
        Auth::Query(name) => format!("query {name}"),
        Auth::None => "none".to_owned(),
    }
}

/// The chain's name.
fn chain(credentials: &Credentials) -> &'static str {
    match credentials {
        Credentials::Aws { .. } => "aws",
        Credentials::Google { .. } => "google",
        Credentials::Entra { .. } => "entra",
        Credentials::Oci => "oci",
        Credentials::Token(_) => "token",
    }
}

/// What is said of some models; what is as with all others is left out.
fn feature(row: &super::FeatureRow) -> Value {
    let said = serde_json::to_value(&row.features).unwrap_or_default();
    let usual = serde_json::to_value(protocol::Features::default()).unwrap_or_default();
    let mut fields = object(said);
    fields.retain(|name, value| usual.get(name) != Some(value));
    if !row.models.is_empty() {
        fields.insert("models".to_owned(), json!(row.models));
    }
    fields.into()
}

fn counts(counts: &Counts) -> Object {
    counts.iter().map(|(operation, n)| (operation.name().to_owned(), Value::from(*n))).collect()
}

#[cfg(test)]
mod tests {
    use super::super::Registry;
    use super::*;

    const ROW: &str = r#"
        [x]
        operations = ["chat", "moderate"]
        base_url = "https://user:hidden@{region}.x/v1?key=hidden"
        words = { region = { param = "x_region", default = "eu" } }
        api_key = "hidden"
        api_key_env = ["X_KEY", "X_TOKEN"]
        headers = { x-team = "hidden" }
        query = { code = "hidden" }
        features = [{ models = ["a*"], structured_output = true }]
        [[x.variants]]
        when = { language = "anthropic" }
        protocol = "anthropic"
        base_url = "https://user:hidden@x/anthropic"
    "#;

    fn described(env: Lookup<'_>) -> Object {
        Registry::read(ROW).unwrap().get("x").unwrap().described(env)
    }

    #[test]
    fn keys_are_not_in_it() {
        let text = Value::from(described(&|_| Some("hidden".to_owned()))).to_string();
        assert!(!text.contains("hidden"), "{text}");
        assert!(text.contains("https://{region}.x/v1"), "{text}");
    }

    #[test]
    fn the_variable_that_is_used_is_named() {
        let found = |set: &'static str| {
            described(&move |name| (name == set).then(|| "k".to_owned()))["api_key_found"].clone()
        };
        assert_eq!(found("X_TOKEN"), "X_TOKEN");
        assert_eq!(found("OTHER"), Value::Null);
    }

    #[test]
    fn what_is_said_is_told_and_what_is_usual_left_out() {
        let row = described(&|_| None);
        assert_eq!(row["languages"], json!(["openai_chat", "anthropic"]));
        assert_eq!(row["features"], json!([{"structured_output": true, "models": ["a*"]}]));
        assert_eq!(row["variants"][0]["when"], json!({"language": ["anthropic"]}));
        assert_eq!((&row["verified"], &row["streaming"]), (&json!(false), &json!(true)));
    }
}
