//! Calls of tools and their results: which answers which, and under what id.

use crate::ops::{Content, Finish, Losses, Object, Part, Tool, ToolResult};
use crate::protocol::anthropic::JSON_TOOL;
use crate::protocol::fields::{object, text};
use serde_json::json;

/// A call that no result has answered yet.
#[derive(Debug)]
pub(super) struct OpenCall {
    /// As the caller named it; may be empty.
    pub(super) id: String,
    /// As it is sent.
    pub(super) sent: String,
    /// The tool.
    pub(super) name: String,
}

/// The id, as it is sent, of the call that a result answers: by id, or, where it has none, by name and order. The call is
/// open no longer. `None`: there is no such call.
pub(super) fn answered(calls: &mut Vec<OpenCall>, result: &ToolResult) -> Option<String> {
    let fits = |call: &OpenCall| {
        call.id == result.id
            && (!result.id.is_empty() || result.name.as_ref().is_none_or(|n| *n == call.name))
    };
    let position = calls.iter().position(fits)?;
    Some(calls.remove(position).sent)
}

/// An id with the characters that do not fit spelt out, so that call and result agree.
pub(super) fn spelt(id: &str, fits: fn(char) -> bool) -> String {
    let spelt = |c: char| if fits(c) { c.to_string() } else { format!("_{:x}", u32::from(c)) };
    id.chars().map(spelt).collect()
}

/// The function that stands for a tool whose input is plain text: the text is its one argument, `input`. `None`: a tool
/// that only its own provider runs; no function stands for it, and that is a loss.
pub(super) fn stand_in(index: usize, tool: &Tool, losses: &mut Losses) -> Option<Object> {
    match tool {
        Tool::Function { .. } => None,
        Tool::Custom { name, description, format, .. } => {
            losses.converted(format!("tools[{index}].custom"), "its text is asked for as JSON");
            if format.as_ref().is_some_and(|f| f.get("grammar").is_some()) {
                losses.dropped(format!("tools[{index}].custom.format"), "there are no grammars");
            }
            Some(taking_text(name, description.as_deref().unwrap_or_default()))
        }
        Tool::Native { json, .. } => {
            let kind = Some(text(json, "type")).filter(|kind| !kind.is_empty()).unwrap_or("type");
            losses.dropped(format!("tools[{index}].{kind}"), "the API has no such tool");
            None
        }
    }
}

fn taking_text(name: &str, description: &str) -> Object {
    object(json!({
        "name": name,
        "description": description,
        "parameters": {
            "type": "object",
            "properties": {"input": {"type": "string"}},
            "required": ["input"],
        },
    }))
}

/// Which tools the client is asked to run, as far as the reason of the end depends on it.
#[derive(Debug, Default)]
pub(super) struct Asked {
    /// The tool that stands for an answer in JSON was called.
    pub(super) json: bool,
    /// Another one was.
    pub(super) other: bool,
}

impl Asked {
    /// Notes a part of an answer. A call of the tool that stands for an answer in JSON is that answer.
    pub(super) fn note(&mut self, mut part: Part) -> Part {
        if let Content::ToolCall(call) = &mut part.content {
            if call.name == JSON_TOOL {
                self.json = true;
                return Part::text(std::mem::take(&mut call.arguments));
            }
            self.other = true;
        }
        part
    }

    /// Why it ended. Without a call for the client there is nothing to run.
    pub(super) fn finish(&self, said: Finish) -> Finish {
        match said {
            Finish::ToolCalls if self.json && !self.other => Finish::Stop,
            finish => finish,
        }
    }
}
