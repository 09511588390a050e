//! Ours → theirs: a request.

mod format;
mod media;
mod steer;
mod tools;
mod turns;

use super::address;
use super::fields::{camel, get, one};
use crate::ops::{ChatRequest, Losses, Object, Outcome};
use crate::protocol::{Ask, Destination};
use serde_json::{Value, json};

/// Top-level fields beside those that are written from typed ones (API reference, "models.generateContent").
const KNOWN: &[&str] =
    &["cachedContent", "labels", "modelArmorConfig", "safetySettings", "serviceTier", "store"];

/// Fields of `generationConfig` beside those that are written from typed ones. Callers may give them at the top level,
/// as LiteLLM's do.
const CONFIG: &[&str] = &[
    "audioTimestamp",
    "enableAffectiveDialog",
    "enableEnhancedCivicAnswers",
    "imageConfig",
    "mediaResolution",
    "modelSelectionConfig",
    "responseModalities",
    "routingConfig",
    "speechConfig",
    "thinkingConfig",
];

/// Writes a request.
pub(super) fn encode(request: &ChatRequest, to: &Destination, losses: &mut Losses) -> Ask {
    let conversation = turns::conversation(request, &to.features, losses);
    let mut body = Object::new();
    if !conversation.system.is_empty() {
        body.insert("systemInstruction".into(), json!({"parts": conversation.system}));
    }
    if conversation.contents.is_empty() {
        losses.add("contents", Outcome::Defaulted, "a turn is demanded; a blank one is sent");
        body.insert("contents".into(), json!([{"role": "user", "parts": [{"text": " "}]}]));
    } else {
        body.insert("contents".into(), Value::Array(conversation.contents));
    }
    tools::write(request, &to.features, &mut body, losses);
    let config = config(request, to, losses);
    if !config.is_empty() {
        body.insert("generationConfig".into(), Value::Object(config));
    }
    labels(request, to.features.labels, &mut body, losses);
    extra(request, to.features.labels, &mut body, losses);
    Ask { path: path(&to.model, request.stream), headers: Vec::new(), body }
}

/// Where a conversation goes.
pub(super) fn path(model: &str, stream: bool) -> String {
    let verb = if stream { "streamGenerateContent?alt=sse" } else { "generateContent" };
    address::write(model, verb)
}

/// `generationConfig`: what is written from typed fields, and what the caller gave in their words.
fn config(request: &ChatRequest, to: &Destination, losses: &mut Losses) -> Object {
    let mut config = Object::new();
    steer::sampling(request, &mut config, losses);
    format::write(request, &to.features, &mut config, losses);
    steer::thinking(request, &to.features, &mut config, losses);
    steer::modalities(request, &mut config, losses);
    let beside = CONFIG.iter().filter_map(|name| {
        let value = get(&request.extra, name)?;
        Some(((*name).to_owned(), value.clone()))
    });
    let own = get(&request.extra, "generationConfig").and_then(Value::as_object).cloned();
    for (name, value) in own.into_iter().flatten().chain(beside) {
        config.entry(camel(&name)).or_insert(value);
    }
    config
}

/// The end user, the caller's labels and the class of service.
fn labels(request: &ChatRequest, takes_labels: bool, body: &mut Object, losses: &mut Losses) {
    if let Some(metadata) = &request.metadata {
        if takes_labels {
            body.insert("labels".into(), Value::Object(metadata.clone()));
        } else {
            losses.dropped("metadata", "the API takes no labels");
        }
    }
    if request.user.is_some() {
        losses.dropped("user", "the API takes no user id");
    }
    match request.service_tier.as_deref() {
        None | Some("auto") => {}
        Some("default") => _ = body.insert("serviceTier".into(), json!("standard")),
        Some(tier @ ("standard" | "flex" | "priority")) => {
            body.insert("serviceTier".into(), json!(tier));
        }
        Some(other) => losses.dropped("service_tier", format!("the API has no tier {other:?}")),
    }
    if request.cache.is_some() {
        losses.dropped("cache_control", "the API caches by itself");
    }
    if !request.betas.is_empty() {
        losses.dropped("betas", "they switch on features of another API");
    }
}

/// What else the caller gave. The API refuses what it does not know.
fn extra(request: &ChatRequest, takes_labels: bool, body: &mut Object, losses: &mut Losses) {
    const READ: &[&str] = &["generationConfig", "toolConfig", "webSearchOptions"];
    for (name, value) in &request.extra {
        let theirs = camel(name);
        let read = READ.contains(&theirs.as_str()) || CONFIG.contains(&theirs.as_str());
        if value.is_null() || read || body.contains_key(&theirs) {
            continue;
        }
        if KNOWN.contains(&theirs.as_str()) && (takes_labels || theirs != "labels") {
            body.insert(theirs, value.clone());
        } else {
            losses.dropped(name.clone(), "the API has no such field");
        }
    }
}

/// A value under a name, where there is one.
fn put(to: &mut Object, name: &str, value: Option<impl Into<Value>>) {
    to.extend(value.map(|value| (name.to_owned(), value.into())));
}

/// An object of one field, as a value.
fn only(name: &str, value: impl Into<Value>) -> Value {
    Value::Object(one(name, value))
}
