//! Turns of a conversation and the parts of them, as far as several languages treat them alike.

use crate::ops::{ChatReply, Choice, Content, Losses, Message, Part, Reasoning, Role};
use serde_json::Value;

/// Adds a turn that a caller wrote. Tool results stand in user turns there; with us each is a message of its own, in its
/// place. A turn without parts adds nothing.
pub(super) fn push(role: Role, parts: Vec<Part>, messages: &mut Vec<Message>) {
    let mut run = Vec::new();
    for part in parts {
        if matches!(part.content, Content::ToolResult(_)) {
            if !run.is_empty() {
                messages.push(Message::new(role, std::mem::take(&mut run)));
            }
            messages.push(Message::new(Role::Tool, vec![part]));
        } else {
            run.push(part);
        }
    }
    if !run.is_empty() {
        messages.push(Message::new(role, run));
    }
}

/// Notes what of a thought only its own provider can use, where the language takes its text and nothing else.
pub(super) fn without_proof(index: usize, thought: &Reasoning, losses: &mut Losses) {
    let place = format!("messages[{index}].reasoning_details");
    if thought.signature.is_some() {
        losses.dropped(format!("{place}.signature"), "another provider's signature");
    }
    if thought.encrypted.is_some() {
        losses.dropped(place, "another provider's unreadable thoughts");
    }
}

/// As [`push`]; a turn without parts stays one.
pub(super) fn push_even_empty(role: Role, parts: Vec<Part>, messages: &mut Vec<Message>) {
    if parts.is_empty() {
        messages.push(Message::new(role, parts));
    } else {
        push(role, parts, messages);
    }
}

/// Cuts white space off the end of a conversation in blocks: an answer that the model is to continue must not end in it.
pub(super) fn trim_prefill(last: Option<&mut Value>) {
    let Some(turn) = last.filter(|turn| turn["role"] == "assistant") else { return };
    let block = turn.get_mut("content").and_then(Value::as_array_mut).and_then(|c| c.last_mut());
    if let Some(Value::String(text)) = block.and_then(|block| block.get_mut("text")) {
        text.truncate(text.trim_end().len());
    }
}

/// The one alternative that an answer holds in languages that know no more; the others are lost.
pub(super) fn only_choice<'a>(reply: &'a ChatReply, losses: &mut Losses) -> Option<&'a Choice> {
    for choice in reply.choices.iter().skip(1) {
        losses.dropped(format!("choices[{}]", choice.index), "an answer here has one alternative");
    }
    reply.choices.first()
}

/// What OpenAI's chat completions call a part; losses are told in these words.
pub(super) fn chat_word(content: &Content) -> &str {
    match content {
        Content::Text { .. } => "text",
        Content::Image(_) => "image_url",
        Content::Audio(_) => "input_audio",
        Content::Video(_) => "video_url",
        Content::File(_) => "file",
        Content::ToolCall(_) => "tool_calls",
        Content::ToolResult(_) => "tool_result",
        Content::Reasoning(_) => "reasoning_content",
        Content::Refusal(_) => "refusal",
        Content::Opaque { json, .. } => json.get("type").and_then(Value::as_str).unwrap_or("type"),
    }
}
