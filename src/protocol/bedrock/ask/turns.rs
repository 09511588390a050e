//! The conversation: system text, and turns of user and assistant in blocks.
//!
//! Messages of one role that follow each other are one turn; tool results stand in user turns, before all else.

mod items;

use crate::ops::{CacheMark, Content, Losses, Message, Part, Role};
use crate::protocol::bedrock::blocks;
use crate::protocol::bedrock::family::Family;
use crate::protocol::calls::OpenCall;
use crate::protocol::fields::is_empty;
use crate::protocol::turns;
use serde_json::{Value, json};

/// Why a cache mark is left out.
const NO_CACHE: &str = "the model has no prompt cache";

/// A conversation in their words.
#[derive(Debug, Default)]
pub(super) struct Conversation {
    /// `system`.
    pub(super) system: Vec<Value>,
    /// `messages`.
    pub(super) messages: Vec<Value>,
    /// The tools that were called in it, each once.
    pub(super) called: Vec<String>,
}

/// Writes the conversation. Paths of losses count a message's content apart from its tool calls, as OpenAI's do.
pub(super) fn conversation(
    messages: &[Message],
    family: Family,
    losses: &mut Losses,
) -> Conversation {
    let leading = messages.iter().take_while(|m| m.role.is_system()).count();
    let mut writer = Writer::new(family, losses);
    let mut system = Vec::new();
    for (index, message) in messages.iter().take(leading).enumerate() {
        system.extend(writer.system(index, message));
    }
    for (index, message) in messages.iter().enumerate().skip(leading) {
        match message.role {
            Role::Tool => writer.results(index, message),
            Role::System | Role::Developer => {
                let detail =
                    "system text stands before the conversation only; it becomes the user's";
                writer.losses.converted(format!("messages[{index}].role"), detail);
                let blocks = writer.system(index, message);
                writer.turn("user").blocks.extend(blocks);
            }
            Role::User => writer.message("user", index, message),
            Role::Assistant => writer.message("assistant", index, message),
        }
    }
    if writer.turns.is_empty() && !system.is_empty() {
        // A request without a turn is refused; what the operator says is then what is asked.
        writer.losses.converted("messages[0].role", "there must be a user's turn");
        writer.turn("user").blocks = std::mem::take(&mut system);
    }
    let Writer { turns, called, .. } = writer;
    let mut messages: Vec<Value> = turns.into_iter().map(Turn::written).collect();
    turns::trim_prefill(messages.last_mut());
    Conversation { system, messages, called }
}

/// A turn that is being written.
#[derive(Debug)]
struct Turn {
    role: &'static str,
    results: Vec<Value>,
    blocks: Vec<Value>,
}

impl Turn {
    fn written(self) -> Value {
        let content: Vec<_> = self.results.into_iter().chain(self.blocks).collect();
        json!({"role": self.role, "content": content})
    }
}

struct Writer<'a> {
    family: Family,
    losses: &'a mut Losses,
    turns: Vec<Turn>,
    calls: Vec<OpenCall>,
    called: Vec<String>,
    /// Names of documents so far: they must differ.
    documents: Vec<String>,
}

impl<'a> Writer<'a> {
    fn new(family: Family, losses: &'a mut Losses) -> Self {
        let (turns, calls) = (Vec::new(), Vec::new());
        Self { family, losses, turns, calls, called: Vec::new(), documents: Vec::new() }
    }

    /// The turn of a role: the one at hand, or a new one.
    fn turn(&mut self, role: &'static str) -> &mut Turn {
        if self.turns.last().is_none_or(|turn| turn.role != role) {
            self.turns.push(Turn { role, results: Vec::new(), blocks: Vec::new() });
        }
        let last = self.turns.len() - 1;
        &mut self.turns[last]
    }

    /// Notes what a message says besides its parts.
    fn around(&mut self, index: usize, message: &Message) {
        if message.name.is_some() && message.role != Role::Tool {
            self.losses.dropped(format!("messages[{index}].name"), "speakers have no names here");
        }
        for (name, _) in message.extra.iter().filter(|(_, value)| !is_empty(value)) {
            let field = format!("messages[{index}].{name}");
            self.losses.dropped(field, "the API has no such field");
        }
    }

    /// The operator's words: text, or blocks of this language.
    fn system(&mut self, index: usize, message: &Message) -> Vec<Value> {
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

    fn message(&mut self, role: &'static str, index: usize, message: &Message) {
        self.around(index, message);
        let (mut contents, mut calls) = (0, 0);
        for part in &message.parts {
            let place = if matches!(part.content, Content::ToolCall(_)) {
                calls += 1;
                format!("messages[{index}].tool_calls[{}]", calls - 1)
            } else if matches!(part.content, Content::Reasoning(_)) {
                format!("messages[{index}]")
            } else {
                contents += 1;
                format!("messages[{index}].content[{}]", contents - 1)
            };
            if matches!(part.content, Content::ToolResult(_)) {
                self.result(part, &place);
                continue;
            }
            let blocks = self.block(part, &place);
            if !blocks.is_empty() {
                self.turn(role).blocks.extend(blocks);
            }
        }
    }

    /// A tool's message: results, as a rule one.
    fn results(&mut self, index: usize, message: &Message) {
        self.around(index, message);
        for (place, part) in message.parts.iter().enumerate() {
            if matches!(part.content, Content::ToolResult(_)) {
                self.result(part, &format!("messages[{index}]"));
            } else {
                let blocks = self.block(part, &format!("messages[{index}].content[{place}]"));
                self.turn("user").blocks.extend(blocks);
            }
        }
    }

    /// A part as a block, and the cache point behind it. Nothing is written for what cannot be said, and for white
    /// space alone, which the API refuses.
    fn block(&mut self, part: &Part, place: &str) -> Vec<Value> {
        let Some(block) = self.item(part, place) else {
            // The mark stands for all before it.
            let blank =
                matches!(&part.content, Content::Text { text, .. } if text.trim().is_empty());
            let begun = self.turns.last().is_some_and(|turn| !turn.blocks.is_empty());
            let mark = part.cache.as_ref().filter(|_| blank && begun);
            return self.cache_point(mark, place).into_iter().collect();
        };
        for (name, _) in part.extra.iter().filter(|(_, value)| !is_empty(value)) {
            // OpenAI's mark, which is a cache mark by now; and our own of JSON, which is read with a result.
            let read = name == "prompt_cache_breakpoint" && part.cache.is_some();
            if !read && name != blocks::AS_JSON {
                self.losses.dropped(format!("{place}.{name}"), "the API has no such field");
            }
        }
        let mut out = vec![Value::Object(block)];
        out.extend(self.cache_point(part.cache.as_ref(), place));
        out
    }

    fn cache_point(&mut self, mark: Option<&CacheMark>, place: &str) -> Option<Value> {
        let mark = mark?;
        if self.family == Family::Other {
            self.losses.dropped(format!("{place}.cache_control"), NO_CACHE);
            return None;
        }
        Some(blocks::cache_block(mark))
    }
}
