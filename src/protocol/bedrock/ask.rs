//! Ours → theirs: a request.

mod steer;
mod tools;
mod turns;

use super::family::{self, Family};
use super::media::one;
use crate::ops::{ChatRequest, Losses, Object, ResponseFormat};
use crate::protocol::anthropic::ask::format::closed;
use crate::protocol::anthropic::ask::{UNKNOWN, flags};
use crate::protocol::{Destination, Features};
use serde_json::{Value, json};

/// Top-level fields that callers of any language may give as Converse writes them.
const OWN: &[&str] = &[
    "additionalModelResponseFieldPaths",
    "guardrailConfig",
    "performanceConfig",
    "promptVariables",
];

/// Fields that are said elsewhere, and are not passed on to the model.
const SAID: &[&str] = &[
    "additionalModelRequestFields",
    "anthropic_beta",
    "anthropic_version",
    "betas",
    "outputConfig",
    "output_config",
    "requestMetadata",
    "stream_options",
    "web_search_options",
];

/// What a request says, beside its conversation, in the model's own fields.
struct Own {
    /// Whose fields these are.
    family: Family,
    /// `additionalModelRequestFields`.
    fields: Object,
}

/// Writes a request's body.
pub(super) fn encode(request: &ChatRequest, to: &Destination, losses: &mut Losses) -> Object {
    let mut own = Own { family: family::of(to), fields: own_fields(request) };
    let conversation = turns::conversation(&request.messages, own.family, losses);
    let thinking = steer::thinking(request, &to.features, &mut own, losses);
    let inference = steer::inference(request, &thinking, (&to.features, &mut own), losses);
    let format = output_format(request, &to.features, losses);
    let (config, betas) = tools::config(
        request,
        &tools::Around {
            called: &conversation.called,
            answer_tool: format.is_none() && tools::needs_tool(request),
            budgeted: thinking.budgeted(),
        },
        &mut own,
        losses,
    );
    let mut body = one("messages", Value::Array(conversation.messages));
    put_list(&mut body, "system", conversation.system);
    put(&mut body, "inferenceConfig", inference);
    put(&mut body, "toolConfig", config);
    put(&mut body, "outputConfig", output_config(request, format));
    labels(request, &mut body, losses);
    feature_flags(request, &betas, (&to.features, &mut own), losses);
    extra(request, &mut own, &mut body, losses);
    put(&mut body, "additionalModelRequestFields", own.fields);
    body
}

fn put(body: &mut Object, name: &str, fields: Object) {
    if !fields.is_empty() {
        body.insert(name.to_owned(), Value::Object(fields));
    }
}

fn put_list(body: &mut Object, name: &str, list: Vec<Value>) {
    if !list.is_empty() {
        body.insert(name.to_owned(), Value::Array(list));
    }
}

/// What the caller wrote for the model itself.
fn own_fields(request: &ChatRequest) -> Object {
    let written = request.extra.get("additionalModelRequestFields").and_then(Value::as_object);
    let mut fields = written.cloned().unwrap_or_default();
    if let Some(config @ Value::Object(_)) = request.extra.get("output_config") {
        fields.insert("output_config".into(), config.clone());
    }
    fields
}

/// The answer's form, where the model can be held to it. `None`: it is had through a tool, or not asked for.
fn output_format(request: &ChatRequest, features: &Features, losses: &mut Losses) -> Option<Value> {
    match request.response_format.as_ref()? {
        ResponseFormat::Native { protocol, json } if protocol == super::NAME => Some(json.clone()),
        ResponseFormat::Native { .. } => {
            losses.dropped("response_format", "the API does not know this form");
            None
        }
        ResponseFormat::Schema { name, description, schema, .. } if features.structured_output => {
            // The schema is a text (`JsonSchemaDefinition`).
            let mut inner = one("schema", json!(closed(schema).to_string()));
            for (key, value) in [("name", name), ("description", description)] {
                if let Some(value) = value {
                    inner.insert(key.to_owned(), json!(value));
                }
            }
            Some(json!({"type": "json_schema", "structure": {"jsonSchema": inner}}))
        }
        _ => None,
    }
}

fn output_config(request: &ChatRequest, format: Option<Value>) -> Object {
    let written = request.extra.get("outputConfig").and_then(Value::as_object);
    let mut config = written.cloned().unwrap_or_default();
    if let Some(format) = format {
        config.insert("textFormat".into(), format);
    }
    config
}

/// Labels for the log of calls, class of service, end user.
fn labels(request: &ChatRequest, body: &mut Object, losses: &mut Losses) {
    let mut labels = Object::new();
    for (name, value) in request.metadata.iter().flatten().filter(|(_, value)| !value.is_null()) {
        let text = if let Value::String(text) = value {
            text.clone()
        } else {
            losses.converted(format!("metadata.{name}"), "a label is a text");
            value.to_string()
        };
        labels.insert(name.clone(), json!(text));
    }
    if let Some(Value::Object(written)) = request.extra.get("requestMetadata") {
        labels.extend(written.clone());
    }
    put(body, "requestMetadata", labels);
    if request.user.is_some() {
        losses.dropped("user", "the API is told of no end user");
    }
    match request.service_tier.as_deref() {
        None | Some("auto") => {}
        Some(tier @ ("priority" | "default" | "flex" | "reserved")) => {
            body.insert("serviceTier".into(), json!({"type": tier}));
        }
        Some(other) => losses.dropped("service_tier", format!("the API has no tier {other:?}")),
    }
}

/// Feature flags go to Claude only.
fn feature_flags(
    request: &ChatRequest,
    needed: &[&str],
    (features, own): (&Features, &mut Own),
    losses: &mut Losses,
) {
    let flags = flags(request, needed, features, losses);
    if flags.is_empty() {
        return;
    }
    if own.family == Family::Claude {
        own.fields.insert("anthropic_beta".into(), json!(flags));
    } else {
        losses.dropped("betas", "they switch on features of Claude");
    }
}

/// Everything else: Converse's own fields stay at the top, the rest is for the model.
fn extra(request: &ChatRequest, own: &mut Own, body: &mut Object, losses: &mut Losses) {
    for (name, value) in request.extra.iter().filter(|(_, value)| !value.is_null()) {
        if OWN.contains(&name.as_str()) {
            body.insert(name.clone(), value.clone());
        } else if SAID.contains(&name.as_str()) || own.fields.contains_key(name) {
            // It is said already.
        } else if UNKNOWN.contains(&name.as_str()) {
            losses.dropped(name.clone(), "the API has no such field");
        } else {
            own.fields.insert(name.clone(), value.clone());
        }
    }
    if request.cache.is_some() {
        losses.dropped("cache_control", "what is cached must be marked where it ends");
    }
}
