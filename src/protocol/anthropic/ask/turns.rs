//! The conversation: system text, and turns of user and assistant in blocks.
//!
//! Messages of one role that follow each other are one turn; tool results stand in user turns, before all else.

mod media;

use super::blocks;
use crate::ops::{
    Citation, Content, Losses, Message, Object, Outcome, Part, Reasoning, Role, ToolCall,
    ToolResult,
};
use crate::protocol::Features;
use crate::protocol::calls::{self, OpenCall};
use crate::protocol::fields::is_empty;
use crate::protocol::turns;
use serde_json::{Value, json};

/// A conversation in their words.
#[derive(Debug, Default)]
pub(super) struct Conversation {
    /// `system`.
    pub(super) system: Option<Value>,
    /// `messages`.
    pub(super) messages: Vec<Value>,
    /// Feature flags without which blocks in it would be refused.
    pub(super) betas: Vec<&'static str>,
}

/// Writes the conversation. Paths of losses count a message's content apart from its tool calls, as OpenAI's do.
pub(super) fn conversation(
    messages: &[Message],
    features: &Features,
    losses: &mut Losses,
) -> Conversation {
    let leading = messages.iter().take_while(|m| m.role.is_system()).count();
    let mut writer = Writer { losses, turns: Vec::new(), calls: Vec::new(), betas: Vec::new() };
    let mut system = Vec::new();
    for (index, message) in messages.iter().take(leading).enumerate() {
        system.extend(writer.system(index, message));
    }
    for (index, message) in messages.iter().enumerate().skip(leading) {
        match message.role {
            Role::Tool => writer.results(index, message),
            Role::System | Role::Developer => {
                let keep =
                    writer.may_stand(features, messages.get(index + 1..).unwrap_or_default());
                writer.later_system(index, message, keep);
            }
            Role::User => writer.message("user", index, message),
            Role::Assistant => writer.message("assistant", index, message),
        }
    }
    if writer.turns.is_empty()
        && let Some(last) = system.pop()
    {
        // A request without a turn is refused; what the operator says is then what is asked.
        writer.losses.converted("messages[0].role", "there must be a user's turn");
        writer.turn("user").blocks.push(last);
    }
    let Writer { turns, betas, .. } = writer;
    let mut messages: Vec<Value> = turns.into_iter().map(Turn::written).collect();
    turns::trim_prefill(messages.last_mut());
    Conversation { system: system_field(system), messages, betas }
}

/// A single plain text is written as such.
fn system_field(blocks: Vec<Object>) -> Option<Value> {
    let plain = |b: &Object| b.len() == 2 && b.get("type") == Some(&json!("text"));
    match blocks.as_slice() {
        [] => None,
        [one] if plain(one) => one.get("text").cloned(),
        _ => Some(Value::Array(blocks.into_iter().map(Value::Object).collect())),
    }
}

/// A turn that is being written.
#[derive(Debug)]
struct Turn {
    role: &'static str,
    results: Vec<Object>,
    blocks: Vec<Object>,
}

impl Turn {
    /// Whether the operator may speak next: not in the middle of what the assistant says.
    fn yields(&self) -> bool {
        let last = self.blocks.last().and_then(|b| blocks::text_of(b, "type")).unwrap_or_default();
        self.role != "assistant" || last == "server_tool_use" || last.ends_with("_tool_result")
    }

    fn written(self) -> Value {
        let content: Vec<_> =
            self.results.into_iter().chain(self.blocks).map(Value::Object).collect();
        json!({"role": self.role, "content": content})
    }
}

struct Writer<'a> {
    losses: &'a mut Losses,
    turns: Vec<Turn>,
    calls: Vec<OpenCall>,
    betas: Vec<&'static str>,
}

impl Writer<'_> {
    /// The turn of a role: the one at hand, or a new one.
    fn turn(&mut self, role: &'static str) -> &mut Turn {
        if self.turns.last().is_none_or(|t| t.role != role) {
            self.turns.push(Turn { role, results: Vec::new(), blocks: Vec::new() });
        }
        let last = self.turns.len() - 1;
        &mut self.turns[last]
    }

    fn push(&mut self, role: &'static str, block: Option<Object>) {
        if let Some(block) = block {
            self.turn(role).blocks.push(block);
        }
    }

    /// Notes what a message says besides its parts.
    fn around(&mut self, index: usize, message: &Message) {
        if message.name.is_some() && message.role != Role::Tool {
            self.losses.dropped(format!("messages[{index}].name"), "speakers have no names here");
        }
        // OpenAI's form of the sources; they are said in Anthropic's where they were Anthropic's.
        let cited = message.parts.iter().any(|part| {
            matches!(&part.content, Content::Text { citations, .. } if !citations.is_empty())
        });
        for (name, value) in &message.extra {
            let said = cited && name == "annotations" || is_item_note(name, value);
            if !is_empty(value) && !said {
                let field = format!("messages[{index}].{name}");
                self.losses.dropped(field, "the API has no such field");
            }
        }
    }

    /// The operator's words before the conversation: text, or blocks of this language.
    fn system(&mut self, index: usize, message: &Message) -> Vec<Object> {
        self.around(index, message);
        let mut out = Vec::new();
        for (place, part) in message.parts.iter().enumerate() {
            let place = format!("messages[{index}].content[{place}]");
            match &part.content {
                Content::Text { .. } | Content::Refusal(_) | Content::Opaque { .. } => {
                    out.extend(self.block(part, &place));
                }
                other => self.unsaid(other, &place, "system text holds text only"),
            }
        }
        out
    }

    /// Whether a system message may stand where the conversation has come to: after a user turn or a tool that the
    /// provider ran, and before an assistant's turn, or last ("Mid-conversation system messages").
    fn may_stand(&self, features: &Features, after: &[Message]) -> bool {
        let next = after.iter().find(|m| !m.role.is_system());
        features.mid_system
            && self.turns.last().is_some_and(Turn::yields)
            && next.is_none_or(|m| m.role == Role::Assistant)
    }

    /// The operator's words in the middle. Blocks that only such a message can hold keep it what it is.
    fn later_system(&mut self, index: usize, message: &Message, may_stand: bool) {
        let opaque = message.parts.iter().any(|p| matches!(p.content, Content::Opaque { .. }));
        let role = if may_stand || opaque { "system" } else { "user" };
        if role == "user" {
            let detail =
                "the model takes system text before the conversation only; it becomes the user's";
            self.losses.converted(format!("messages[{index}].role"), detail);
        }
        let blocks = self.system(index, message);
        for block in blocks {
            self.push(role, Some(block));
        }
    }

    fn message(&mut self, role: &'static str, index: usize, message: &Message) {
        self.around(index, message);
        let (mut contents, mut calls) = (0, 0);
        for part in &message.parts {
            match &part.content {
                Content::ToolCall(call) => {
                    let place = format!("messages[{index}].tool_calls[{calls}]");
                    calls += 1;
                    let block = self.call(call, &place);
                    let block = self.marked(block, part, &place);
                    self.push(role, Some(block));
                }
                Content::Reasoning(thought) => {
                    let block = self.thought(thought, index);
                    self.push(role, block);
                }
                Content::ToolResult(result) => {
                    let place = format!("messages[{index}].content[{contents}]");
                    contents += 1;
                    self.result(result, part, &place);
                }
                content => {
                    let place = format!("messages[{index}].content[{contents}]");
                    contents += 1;
                    let media = matches!(content, Content::Image(_) | Content::File(_));
                    if media && role == "assistant" {
                        self.unsaid(content, &place, "an assistant's turn holds no media");
                    } else {
                        let block = self.block(part, &place);
                        self.push(role, block);
                    }
                }
            }
        }
    }

    /// A tool's message: results, as a rule one.
    fn results(&mut self, index: usize, message: &Message) {
        self.around(index, message);
        for (place, part) in message.parts.iter().enumerate() {
            if let Content::ToolResult(result) = &part.content {
                self.result(result, part, &format!("messages[{index}]"));
            } else {
                let block = self.block(part, &format!("messages[{index}].content[{place}]"));
                self.push("user", block);
            }
        }
    }

    fn result(&mut self, result: &ToolResult, part: &Part, place: &str) {
        let id = self.answered(result, place);
        let mut content = Vec::new();
        for (index, inner) in result.parts.iter().enumerate() {
            content.extend(self.block(inner, &format!("{place}.content[{index}]")));
        }
        let mut block = blocks::object(json!({"type": "tool_result", "tool_use_id": id}));
        if let Some(content) = system_field(content) {
            block.insert("content".into(), content);
        }
        if let Some(is_error) = result.is_error {
            block.insert("is_error".into(), json!(is_error));
        }
        let block = self.marked(block, part, place);
        self.turn("user").results.push(block);
    }

    /// The id, as it is sent, of the call that a result answers: by id, or, where it has none, by name and order.
    fn answered(&mut self, result: &ToolResult, place: &str) -> String {
        if let Some(sent) = calls::answered(&mut self.calls, result) {
            return sent;
        }
        self.sent_id(&result.id, &format!("{place}.tool_call_id"))
    }

    fn call(&mut self, call: &ToolCall, place: &str) -> Object {
        let sent = if call.id.is_empty() {
            format!("toolu_{}_{}", self.turns.len(), self.calls.len())
        } else {
            self.sent_id(&call.id, &format!("{place}.id"))
        };
        let (block, fits) = blocks::tool_use(&sent, call);
        if !fits {
            let detail = "no JSON object; it is sent as the text of one";
            self.losses.converted(format!("{place}.function.arguments"), detail);
        }
        if call.custom {
            self.losses.converted(format!("{place}.custom.input"), "it is sent in a JSON object");
        }
        if call.signature.is_some() {
            let detail = "another provider's signature";
            self.losses.dropped(format!("{place}.signature"), detail);
        }
        self.calls.push(OpenCall { id: call.id.clone(), sent, name: call.name.clone() });
        block
    }

    /// Ids hold letters, digits, `_` and `-` only; others are spelt out, so that call and result agree.
    fn sent_id(&mut self, id: &str, field: &str) -> String {
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        if id.chars().all(fits) {
            return id.to_owned();
        }
        let detail = "an id holds letters, digits, _ and - only";
        self.losses.converted(field.to_owned(), detail);
        calls::spelt(id, fits)
    }

    /// Thoughts go back to whom they came from only.
    fn thought(&mut self, thought: &Reasoning, index: usize) -> Option<Object> {
        let proven = thought.signature.is_some() || thought.encrypted.is_some();
        if proven && blocks::is_ours(thought) {
            return Some(blocks::thinking(thought));
        }
        let detail = "thoughts without Anthropic's signature are refused";
        self.losses.dropped(format!("messages[{index}].reasoning_content"), detail);
        None
    }

    /// A block of text, media, or of this language. White space alone is refused, and left out.
    fn block(&mut self, part: &Part, place: &str) -> Option<Object> {
        let block = match &part.content {
            Content::Text { text, .. } | Content::Refusal(text) if text.trim().is_empty() => {
                return None;
            }
            Content::Text { text, citations } => self.cited(text, citations, place),
            Content::Refusal(text) => blocks::text(text, &[]),
            Content::Image(media) => self.image(media, place)?,
            Content::File(media) => self.document(media, place)?,
            Content::Opaque { protocol, json } if blocks::is_native(protocol, json) => {
                self.opaque(json)?
            }
            other => {
                self.unsaid(other, place, "the API has no block for it");
                return None;
            }
        };
        Some(self.marked(block, part, place))
    }

    /// A text with its sources, as far as they are Anthropic's: others lack the index that must come back with them.
    fn cited(&mut self, text: &str, citations: &[Citation], place: &str) -> Object {
        let is_ours = |c: &&Citation| blocks::is_cited_by_us(c);
        let own: Vec<_> = citations.iter().filter(is_ours).cloned().collect();
        if own.len() < citations.len() {
            let detail = "another provider's sources are refused";
            self.losses.dropped(format!("{place}.citations"), detail);
        }
        blocks::text(text, &own)
    }

    /// A block of this language, and the feature flag it needs.
    fn opaque(&mut self, json: &Value) -> Option<Object> {
        let block = json.as_object()?.clone();
        match blocks::text_of(&block, "type") {
            Some("tool_addition" | "tool_removal") => {
                self.betas.push("mid-conversation-tool-changes-2026-07-01");
            }
            Some("container_upload") => self.betas.push(FILES),
            _ => {}
        }
        Some(block)
    }

    /// Adds the cache mark, and what else of the part the API knows.
    fn marked(&mut self, mut block: Object, part: &Part, place: &str) -> Object {
        for (name, value) in part.extra.iter().filter(|(_, value)| !is_empty(value)) {
            match name.as_str() {
                "caller" => {
                    block.insert(name.clone(), value.clone());
                }
                // OpenAI's mark, which is a cache mark by now.
                "prompt_cache_breakpoint" if part.cache.is_some() => {}
                name if is_item_note(name, value) => {}
                _ => self.losses.dropped(format!("{place}.{name}"), "the API has no such field"),
            }
        }
        blocks::put_cache(&mut block, part.cache.as_ref());
        block
    }

    /// Notes a part that cannot be said, under the name it has in OpenAI's words.
    fn unsaid(&mut self, content: &Content, place: &str, detail: &'static str) {
        let name = turns::chat_word(content);
        self.losses.add(format!("{place}.{name}"), Outcome::Dropped, detail);
    }
}

/// The feature flag of files that were uploaded before ("Files API").
const FILES: &str = "files-api-2025-04-14";

/// What OpenAI's Responses said of an item: its id and how it stood there, which no other provider misses.
fn is_item_note(name: &str, value: &Value) -> bool {
    let notes = value.as_object();
    name == "provider_specific_fields" && notes.is_some_and(|n| n.keys().all(|key| key == "item"))
}
