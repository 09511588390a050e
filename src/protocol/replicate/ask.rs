//! Ours → theirs: a conversation as the inputs of a program.

use crate::ops::{
    ChatRequest, Content, Losses, Message, Object, Part, ResponseFormat, Role, Source,
};
use crate::protocol::Ask;
use crate::protocol::address::encoded;
use crate::protocol::fields::put;
use serde_json::Value;

/// What stands before a deployment's name.
const DEPLOYMENT: &str = "deployments/";

/// The header that holds a request open until its prediction is done.
pub(super) fn wait() -> (&'static str, String) {
    ("prefer", "wait".to_owned())
}

/// Where a model's predictions are made: `owner/name`, `deployments/owner/name`, or `owner/name:version`.
pub(super) fn path(model: &str) -> String {
    if version(model).is_some() {
        return "/predictions".to_owned();
    }
    let (kind, name) = match model.strip_prefix(DEPLOYMENT) {
        Some(name) => ("deployments", name),
        None => ("models", model),
    };
    let name: Vec<String> = name.split('/').map(encoded).collect();
    format!("/{kind}/{}/predictions", name.join("/"))
}

/// The version that a model's name ends in.
fn version(model: &str) -> Option<&str> {
    model.split_once(':').map(|(_, version)| version).filter(|version| !version.is_empty())
}

/// Writes a request.
pub(super) fn encode(request: &ChatRequest, model: &str, losses: &mut Losses) -> Ask {
    let mut input = Object::new();
    conversation(&request.messages, &mut input, losses);
    let sampling = &request.sampling;
    put(&mut input, "max_tokens", request.max_output_tokens.as_ref());
    put(&mut input, "temperature", sampling.temperature.as_ref());
    put(&mut input, "top_p", sampling.top_p.as_ref());
    put(&mut input, "top_k", sampling.top_k.as_ref());
    put(&mut input, "seed", sampling.seed.as_ref());
    put(&mut input, "presence_penalty", sampling.presence_penalty.as_ref());
    put(&mut input, "frequency_penalty", sampling.frequency_penalty.as_ref());
    if !request.stop.is_empty() {
        input.insert("stop_sequences".to_owned(), request.stop.join(",").into());
    }
    unsaid(request, losses);
    for (name, value) in &request.extra {
        input.entry(name.clone()).or_insert_with(|| value.clone());
    }
    let mut body = Object::new();
    if let Some(version) = version(model) {
        body.insert("version".to_owned(), version.into());
    }
    body.insert("input".to_owned(), Value::Object(input));
    Ask { path: path(model), headers: vec![wait()], body }
}

/// One text of a user as it is; several turns as one text, each behind its speaker.
fn conversation(messages: &[Message], input: &mut Object, losses: &mut Losses) {
    let (system, turns): (Vec<_>, Vec<_>) = messages.iter().partition(|m| m.role.is_system());
    let system: Vec<String> = system.iter().map(|message| text(&message.parts)).collect();
    let prompt = match turns.as_slice() {
        [only] if only.role == Role::User => text(&only.parts),
        several => {
            losses.converted(
                "messages",
                "the model takes one text; turns stand behind their speakers",
            );
            let line = |message: &&Message| {
                format!("{}: {}\n\n", speaker(message.role), text(&message.parts))
            };
            let turns: String = several.iter().map(line).collect();
            format!("{turns}{}:", speaker(Role::Assistant))
        }
    };
    input.insert("prompt".to_owned(), prompt.into());
    if !system.is_empty() {
        input.insert("system_prompt".to_owned(), system.join("\n\n").into());
    }
    for (index, message) in messages.iter().enumerate() {
        for (place, part) in message.parts.iter().enumerate() {
            media(part, (index, place), input, losses);
        }
    }
}

fn speaker(role: Role) -> &'static str {
    match role {
        Role::Assistant => "Assistant",
        Role::Tool => "Tool",
        _ => "User",
    }
}

fn text(parts: &[Part]) -> String {
    let pieces = parts.iter().filter_map(|part| match &part.content {
        Content::Text { text, .. } | Content::Refusal(text) => Some(text.as_str()),
        _ => None,
    });
    pieces.collect::<Vec<_>>().join("\n")
}

/// The first picture is the model's `image`; what else is no text cannot be said.
fn media(part: &Part, (index, place): (usize, usize), input: &mut Object, losses: &mut Losses) {
    let at = |name: &str| format!("messages[{index}].content[{place}].{name}");
    if part.cache.is_some() {
        losses.dropped(at("cache_control"), "there is no cache to mark");
    }
    match &part.content {
        Content::Text { .. } | Content::Refusal(_) => {}
        Content::Image(media) if !input.contains_key("image") => {
            let address = match &media.source {
                Source::Url(url) => url.clone(),
                Source::Base64(data) => {
                    let mime = media.mime.as_deref().unwrap_or("image/png");
                    format!("data:{mime};base64,{data}")
                }
                _ => {
                    return losses
                        .dropped(at("image_url"), "a picture must be an address or base64");
                }
            };
            input.insert("image".to_owned(), address.into());
        }
        Content::Image(_) => losses.dropped(at("image_url"), "the model takes one picture"),
        Content::Reasoning(_) => losses.dropped(at("reasoning"), "thoughts cannot be told"),
        Content::ToolCall(_) => {
            losses.dropped(format!("messages[{index}].tool_calls"), "there are no tools");
        }
        Content::ToolResult(_) => losses.dropped(at("tool_result"), "there are no tools"),
        _ => losses.dropped(at("content"), "only texts and a picture can be told"),
    }
}

/// What the inputs have no name for.
fn unsaid(request: &ChatRequest, losses: &mut Losses) {
    let sampling = &request.sampling;
    let form = !matches!(request.response_format, None | Some(ResponseFormat::Text));
    let fields = [
        ("tools", !request.tools.is_empty()),
        ("tool_choice", request.tool_choice.is_some()),
        ("parallel_tool_calls", request.parallel_tool_calls.is_some()),
        ("response_format", form),
        ("reasoning_effort", request.reasoning.is_some()),
        ("min_p", sampling.min_p.is_some()),
        ("repetition_penalty", sampling.repetition_penalty.is_some()),
        ("logit_bias", sampling.logit_bias.is_some()),
        ("n", sampling.n.as_ref().is_some_and(|n| *n != 1.into())),
        ("logprobs", sampling.logprobs == Some(true)),
        ("top_logprobs", sampling.top_logprobs.is_some()),
        ("modalities", request.modalities.as_ref().is_some_and(|m| *m != ["text"])),
        ("audio", request.audio.is_some()),
        ("prediction", request.prediction.is_some()),
        ("service_tier", request.service_tier.is_some()),
        ("metadata", request.metadata.is_some()),
        ("user", request.user.is_some()),
        ("cache_control", request.cache.is_some()),
        ("betas", !request.betas.is_empty()),
    ];
    losses.dropped_said(&fields, "a prediction has no such input");
    if request.stop.iter().any(|stop| stop.contains(',')) {
        losses.converted("stop", "stop texts are parted by commas; one that holds a comma is two");
    }
}
