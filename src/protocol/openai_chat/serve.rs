//! A whole answer → what a caller of OpenAI's chat completions reads, with the names that LiteLLM and OpenRouter added for
//! thoughts, sources and what only one provider says.

use super::ask::put;
use super::ask_messages::{detail, google_signature};
use super::{NAME, media, usage};
use crate::ops::{
    ChatReply, Choice, Citation, Content, Finish, Object, Part, Reasoning, Source, ToolCall,
};
use serde_json::{Value, json};

/// Writes a whole answer.
pub(super) fn chat(reply: &ChatReply) -> Value {
    let mut b = Object::new();
    b.insert("id".into(), json!(reply.id));
    b.insert("object".into(), json!("chat.completion"));
    b.insert("created".into(), json!(reply.created.unwrap_or(0)));
    b.insert("model".into(), json!(reply.model));
    b.insert("choices".into(), reply.choices.iter().map(choice).collect());
    put(&mut b, "service_tier", reply.service_tier.as_ref());
    if let Some(used) = &reply.usage {
        b.insert("usage".into(), usage::write(used));
    }
    for (name, value) in &reply.extra {
        b.entry(name.clone()).or_insert_with(|| value.clone());
    }
    Value::Object(b)
}

fn choice(choice: &Choice) -> Value {
    let mut message = message(choice);
    let called = message.contains_key("tool_calls");
    let mut c = Object::new();
    c.insert("index".into(), json!(choice.index));
    for (name, value) in &choice.extra {
        match (name.as_str(), value) {
            ("message", Value::Object(rest)) => {
                for (name, value) in rest {
                    message.entry(name.clone()).or_insert_with(|| value.clone());
                }
            }
            _ => _ = c.insert(name.clone(), value.clone()),
        }
    }
    c.insert("message".into(), Value::Object(message));
    c.insert("logprobs".into(), choice.logprobs.clone().unwrap_or_default());
    c.insert("finish_reason".into(), json!(finish_word(choice.finish, called)));
    Value::Object(c)
}

/// OpenAI's word. It is never left out, and a turn with calls did not just stop.
pub(super) fn finish_word(finish: Option<Finish>, called: bool) -> &'static str {
    match finish {
        None | Some(Finish::Stop) if called => Finish::ToolCalls.name(),
        None => Finish::Stop.name(),
        Some(finish) => finish.name(),
    }
}

/// What a message is gathered from.
#[derive(Default)]
struct Gathered<'a> {
    text: String,
    has_text: bool,
    refusal: Option<String>,
    thoughts: Vec<&'a Reasoning>,
    calls: Vec<Value>,
    annotations: Vec<Value>,
    native_citations: Vec<Value>,
    images: Vec<Value>,
    audio: Option<Value>,
    blocks: Vec<Value>,
}

impl<'a> Gathered<'a> {
    fn add(&mut self, choice: u32, part: &'a Part) {
        match &part.content {
            Content::Text { text, citations } => {
                self.has_text |= !text.is_empty();
                self.text.push_str(text);
                self.annotations.extend(citations.iter().filter_map(annotation));
                self.native_citations.extend(citations.iter().filter_map(native_citation));
            }
            Content::Refusal(text) => self.refusal.get_or_insert_default().push_str(text),
            Content::Reasoning(thought) => self.thoughts.push(thought),
            Content::ToolCall(call) => {
                let call = whole_call(choice, self.calls.len(), call);
                self.calls.push(with_notes(call, part));
            }
            Content::Image(image) => {
                let index = self.images.len();
                let image =
                    media::image_url(image).map(|i| numbered(beside(i, &part.extra), index));
                self.images.extend(image);
            }
            Content::Audio(_) => self.audio = audio(part),
            Content::Opaque { json, .. } => self.blocks.push(json.clone()),
            // The model gives no results, films or files in this language.
            Content::ToolResult(_) | Content::Video(_) | Content::File(_) => {}
        }
    }
}

fn message(choice: &Choice) -> Object {
    let mut g = Gathered::default();
    for part in &choice.parts {
        g.add(choice.index, part);
    }
    let says_other =
        g.refusal.is_some() || !g.calls.is_empty() || g.audio.is_some() || !g.images.is_empty();
    let mut m = Object::new();
    m.insert("role".into(), json!("assistant"));
    m.insert("content".into(), if g.has_text || !says_other { json!(g.text) } else { Value::Null });
    m.insert("refusal".into(), json!(g.refusal));
    thoughts(&mut m, &g.thoughts);
    put_list(&mut m, "annotations", g.annotations);
    put(&mut m, "audio", g.audio.as_ref());
    put_list(&mut m, "images", g.images);
    put_list(&mut m, "tool_calls", g.calls);
    let mut notes = Object::new();
    let ours = choice.finish.map(Finish::name);
    put(
        &mut notes,
        "native_finish_reason",
        choice.native_finish.as_deref().filter(|n| Some(*n) != ours).as_ref(),
    );
    put(&mut notes, "stop_sequence", choice.stop_sequence.as_ref());
    put_list(&mut notes, "citations", g.native_citations);
    put_list(&mut notes, "blocks", g.blocks);
    put(&mut m, "provider_specific_fields", Some(&notes).filter(|n| !n.is_empty()));
    m
}

/// Writes a list, if there is anything in it.
pub(super) fn put_list(to: &mut Object, name: &str, list: Vec<Value>) {
    if !list.is_empty() {
        to.insert(name.to_owned(), Value::Array(list));
    }
}

/// What stands beside a part's content and must come back with it (a thought signature).
pub(super) fn beside(mut value: Value, extra: &Object) -> Value {
    if let Value::Object(fields) = &mut value {
        for (name, value) in extra {
            fields.entry(name.clone()).or_insert_with(|| value.clone());
        }
    }
    value
}

/// A value that says its place in a list.
pub(super) fn numbered(mut value: Value, index: usize) -> Value {
    value["index"] = json!(index);
    value
}

/// Thoughts under all the names in use: plain, complete, and in Anthropic's shape where they must come back unchanged.
fn thoughts(m: &mut Object, thoughts: &[&Reasoning]) {
    if thoughts.is_empty() {
        return;
    }
    let text = joined(thoughts);
    put(m, "reasoning_content", Some(&text).filter(|t| !t.is_empty()));
    put_list(
        m,
        "reasoning_details",
        thoughts.iter().enumerate().map(|(n, t)| detail(n, t)).collect(),
    );
    put_list(m, "thinking_blocks", thoughts.iter().filter_map(|t| thinking_block(t)).collect());
}

/// What stands between two summaries of thoughts, each of which begins with a title. The plain text only: the others
/// keep them apart.
pub(super) const BORDER: &str = "\n\n";

fn joined(thoughts: &[&Reasoning]) -> String {
    let mut text = String::new();
    for thought in thoughts.iter().filter(|thought| !thought.text.is_empty()) {
        if thought.summary && !text.is_empty() {
            text.push_str(BORDER);
        }
        text.push_str(&thought.text);
    }
    text
}

/// Anthropic's block, of thoughts that are Anthropic's and proven.
pub(super) fn thinking_block(thought: &Reasoning) -> Option<Value> {
    let foreign = thought.format.as_deref().is_some_and(|f| !f.starts_with("anthropic"));
    match (&thought.signature, &thought.encrypted) {
        _ if foreign || thought.summary => None,
        (Some(signature), _) => {
            Some(json!({"type": "thinking", "thinking": thought.text, "signature": signature}))
        }
        (None, Some(data)) => Some(json!({"type": "redacted_thinking", "data": data})),
        (None, None) => None,
    }
}

/// OpenAI's annotation; `None` where the source has no address.
pub(super) fn annotation(citation: &Citation) -> Option<Value> {
    if citation.protocol == NAME {
        return Some(citation.native.clone());
    }
    let url = citation.url.as_ref()?;
    let mut cited = Object::new();
    cited.insert("url".into(), json!(url));
    cited.insert("title".into(), json!(citation.title.as_deref().unwrap_or_default()));
    cited.insert("start_index".into(), json!(citation.start.unwrap_or(0)));
    cited.insert("end_index".into(), json!(citation.end.unwrap_or(0)));
    put(&mut cited, "content", citation.text.as_ref());
    Some(json!({"type": "url_citation", "url_citation": cited}))
}

/// The source in the words of the provider, which needs it back unchanged; `None` where the annotation is that.
pub(super) fn native_citation(citation: &Citation) -> Option<Value> {
    (citation.protocol != NAME && !citation.native.is_null()).then(|| citation.native.clone())
}

fn audio(part: &Part) -> Option<Value> {
    let Content::Audio(sound) = &part.content else { return None };
    let Source::Base64(data) = &sound.source else { return None };
    let mut fields = part.extra.clone();
    fields.insert("data".into(), json!(data));
    fields.entry("id").or_insert_with(|| json!(""));
    fields.entry("transcript").or_insert_with(|| json!(""));
    fields.entry("expires_at").or_insert_with(|| json!(0));
    Some(Value::Object(fields))
}

fn call_id(choice: u32, n: usize, call: &ToolCall) -> String {
    if call.id.is_empty() { format!("call_{choice}_{n}") } else { call.id.clone() }
}

/// A call with what only its provider says of it, which must come back with it (the id of OpenAI's item).
pub(super) fn with_notes(mut call: Value, part: &Part) -> Value {
    const NOTES: &str = "provider_specific_fields";
    if let Some(notes) = part.extra.get(NOTES) {
        call[NOTES] = notes.clone();
    }
    call
}

/// A call. One without an id is given one that does not repeat.
pub(super) fn whole_call(choice: u32, n: usize, call: &ToolCall) -> Value {
    let mut fields = Object::new();
    fields.insert("id".into(), json!(call_id(choice, n, call)));
    let (kind, inner) = if call.custom {
        ("custom", json!({"name": call.name, "input": call.arguments}))
    } else {
        ("function", json!({"name": call.name, "arguments": call.arguments}))
    };
    fields.insert("type".into(), json!(kind));
    fields.insert(kind.into(), inner);
    if let Some(signature) = &call.signature {
        fields.insert("extra_content".into(), google_signature(signature));
    }
    Value::Object(fields)
}
