//! What a request or an answer says, apart from how: facts that can be compared between languages.

use ferrogate::ops::{
    ChatReply, ChatRequest, Content, Delta, Media, Part, PartDelta, ResponseFormat, Source, Tool,
    ToolChoice,
};
use serde_json::{Map, Value, json};

/// A thing that is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fact {
    /// Of what kind; decides which losses declare it.
    pub(crate) kind: &'static str,
    pub(crate) value: String,
}

fn fact(kind: &'static str, value: impl Into<String>) -> Fact {
    Fact { kind, value: value.into() }
}

/// Names in the fields of losses that declare a kind of fact.
pub(crate) fn declared_by(kind: &str) -> &'static [&'static str] {
    match kind {
        "image" => &["image", "image_url", "url", "source", "content"],
        "file" => &["file", "document", "file_data", "content"],
        "file name" => &["filename", "file_name", "name", "title", "file", "content"],
        "tool choice" => &["tool_choice"],
        "tool" => &["tools"],
        "tool description" => &["tools", "description"],
        "thinking" => &["reasoning", "reasoning_effort", "thinking"],
        "thought" => &[
            "reasoning",
            "reasoning_content",
            "reasoning_details",
            "thinking",
            "thinking_blocks",
            "content",
        ],
        "format" => &["response_format"],
        "strict" => &["response_format", "strict"],
        "stop" => &["stop"],
        "sampling" => &["temperature", "top_p"],
        "usage" => &["usage"],
        "finish" => &["finish_reason", "stop_reason"],
        _ => &["content", "messages"],
    }
}

/// What is in `all` and not in `rest`, each as often as it is missing.
pub(crate) fn missing(all: &[Fact], rest: &[Fact]) -> Vec<Fact> {
    let mut rest = rest.to_vec();
    let mut missing = Vec::new();
    for fact in all {
        match rest.iter().position(|other| other == fact) {
            Some(at) => {
                rest.remove(at);
            }
            None => missing.push(fact.clone()),
        }
    }
    missing
}

/// The facts of a request.
pub(crate) fn of_request(request: &ChatRequest) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut calls: Vec<&str> = Vec::new();
    for message in &request.messages {
        let speaker = if message.role.is_system() { "system" } else { message.role.name() };
        for part in &message.parts {
            said(speaker, part, &mut calls, &mut facts);
        }
    }
    request.tools.iter().for_each(|tool| of_tool(tool, &mut facts));
    let choice = request.tool_choice.as_ref().filter(|choice| **choice != ToolChoice::Auto);
    facts.extend(choice.map(|choice| fact("tool choice", format!("{choice:?}"))));
    let sampling =
        [("temperature", &request.sampling.temperature), ("top_p", &request.sampling.top_p)];
    for (name, value) in sampling {
        facts.extend(value.as_ref().map(|value| fact("sampling", format!("{name} {value}"))));
    }
    facts.extend(request.max_output_tokens.map(|most| fact("limit", most.to_string())));
    facts.extend(request.stop.iter().map(|stop| fact("stop", stop)));
    facts.extend(request.reasoning.as_ref().map(|_| fact("thinking", "asked for")));
    if let Some(ResponseFormat::Schema { schema, .. }) = &request.response_format {
        facts.push(fact("format", plain(schema).to_string()));
    }
    if request.stream {
        facts.push(fact("stream", "asked for"));
    }
    facts
}

fn said<'a>(speaker: &str, part: &'a Part, calls: &mut Vec<&'a str>, facts: &mut Vec<Fact>) {
    match &part.content {
        Content::Text { text, .. } => facts.push(fact("text", format!("{speaker}: {text}"))),
        Content::Image(media) => facts.push(fact("image", of_media(media))),
        Content::File(media) => {
            facts.push(fact("file", of_media(media)));
            let stem = media.name.as_deref().and_then(|name| name.split('.').next());
            facts.extend(stem.map(|stem| fact("file name", stem)));
        }
        Content::ToolCall(call) => {
            calls.push(&call.id);
            let arguments: Value = serde_json::from_str(&call.arguments).unwrap_or_default();
            facts.push(fact("call", format!("{} {arguments}", call.name)));
        }
        Content::ToolResult(result) => {
            let of = calls.iter().position(|id| *id == result.id);
            let text: String = result.parts.iter().filter_map(text_of).collect();
            facts.push(fact("result", format!("of call {of:?}: {}", words_of(&text))));
        }
        Content::Reasoning(thought) if !thought.text.is_empty() => {
            facts.push(fact("thought", thought.text.as_str()));
        }
        _ => {}
    }
}

fn text_of(part: &Part) -> Option<&str> {
    match &part.content {
        Content::Text { text, .. } => Some(text),
        _ => None,
    }
}

/// A result's text, taken out of the object that some languages wrap it in.
fn words_of(text: &str) -> String {
    let wrapped = serde_json::from_str::<Map<String, Value>>(text).ok();
    let inner = wrapped.filter(|object| object.len() == 1).and_then(|o| o.into_iter().next());
    inner
        .and_then(|(_, value)| value.as_str().map(str::to_owned))
        .unwrap_or_else(|| text.to_owned())
}

fn of_media(media: &Media) -> String {
    match &media.source {
        Source::Url(url) => url.clone(),
        Source::Base64(data) => format!("{} {data}", media.mime.as_deref().unwrap_or("?")),
        Source::Text(text) => text.clone(),
        Source::FileId(id) => id.clone(),
    }
}

fn of_tool(tool: &Tool, facts: &mut Vec<Fact>) {
    if let Tool::Function { name, description, parameters, .. } = tool {
        let schema = plain(parameters.as_ref().unwrap_or(&Value::Null));
        facts.push(fact("tool", format!("{name} {schema}")));
        facts.extend(description.as_ref().map(|text| fact("tool description", text)));
    }
}

/// A schema in one spelling: types in lower case, fields in order, without what only some dialects say.
fn plain(schema: &Value) -> Value {
    match schema {
        Value::Object(fields) => {
            let mut names: Vec<_> =
                fields.keys().filter(|name| !ONLY_SOME.contains(&name.as_str())).collect();
            names.sort();
            let in_order = |name: &String| match &fields[name] {
                Value::String(kind) if name == "type" => (name.clone(), json!(kind.to_lowercase())),
                value => (name.clone(), plain(value)),
            };
            Value::Object(names.into_iter().map(in_order).collect())
        }
        Value::Array(items) => items.iter().map(plain).collect(),
        other => other.clone(),
    }
}

const ONLY_SOME: &[&str] = &["additionalProperties", "propertyOrdering", "$schema", "title"];

/// The facts of an answer.
pub(crate) fn of_reply(reply: &ChatReply) -> Vec<Fact> {
    let mut told = Told::default();
    for delta in Delta::of_reply(reply.clone()) {
        told.delta(&delta);
    }
    told.facts()
}

/// The facts of a streamed answer.
pub(crate) fn of_deltas(deltas: &[Delta]) -> Vec<Fact> {
    let mut told = Told::default();
    for delta in deltas {
        told.delta(delta);
    }
    told.facts()
}

#[derive(Default)]
struct Told {
    text: String,
    thoughts: String,
    /// Id, name and arguments.
    calls: Vec<(String, String, String)>,
    finish: Option<String>,
    usage: Option<(u64, u64)>,
}

impl Told {
    fn delta(&mut self, delta: &Delta) {
        match delta {
            Delta::PartStart { part, .. } => match &part.content {
                Content::Text { text, .. } => self.text += text,
                Content::Reasoning(thought) => self.thoughts += &thought.text,
                Content::ToolCall(call) => {
                    self.calls.push((call.id.clone(), call.name.clone(), call.arguments.clone()));
                }
                _ => {}
            },
            Delta::Part { delta: PartDelta::Text(text), .. } => self.text += text,
            Delta::Part { delta: PartDelta::Reasoning(text), .. } => self.thoughts += text,
            Delta::Part { delta: PartDelta::Arguments(text), .. } => {
                if let Some((.., arguments)) = self.calls.last_mut() {
                    *arguments += text;
                }
            }
            Delta::Finish { reason, .. } => self.finish = reason.map(|r| r.name().to_owned()),
            Delta::Usage(usage) => self.usage = Some((usage.prompt(), usage.completion())),
            _ => {}
        }
    }

    fn facts(self) -> Vec<Fact> {
        let mut facts = vec![fact("text", self.text)];
        if !self.thoughts.is_empty() {
            facts.push(fact("thought", self.thoughts));
        }
        for (id, name, arguments) in self.calls {
            let arguments: Value = serde_json::from_str(&arguments).unwrap_or_default();
            assert!(!id.is_empty(), "a call without an id cannot be answered");
            facts.push(fact("call", format!("{name} {arguments}")));
        }
        facts.extend(self.finish.map(|finish| fact("finish", finish)));
        facts.extend(
            self.usage.map(|(prompt, answer)| fact("usage", format!("{prompt} + {answer}"))),
        );
        facts
    }
}
