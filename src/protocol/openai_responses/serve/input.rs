//! Theirs → ours: the conversation. The model's items of one turn become one message.

use super::super::{NAME, items, kind_of, parts, take, take_text, text_of};
use crate::error::{Error, Result};
use crate::ops::{Content, Message, Object, Part, Role, ToolResult};
use serde_json::Value;

/// Reads instructions and input.
///
/// # Errors
/// `BadRequest`, naming the field.
pub(super) fn read(instructions: Option<Value>, input: Option<Value>) -> Result<Vec<Message>> {
    let mut conversation = Conversation::default();
    for (field, said_by, value) in
        [("instructions", Role::System, instructions), ("input", Role::User, input)]
    {
        match value {
            None => {}
            Some(Value::String(text)) if text.is_empty() && said_by == Role::System => {}
            Some(Value::String(text)) => {
                conversation.0.push(Message::new(said_by, vec![Part::text(text)]));
            }
            Some(Value::Array(list)) => {
                for (index, item) in list.into_iter().enumerate() {
                    conversation.value(&format!("{field}[{index}]"), said_by, item)?;
                }
            }
            Some(item @ Value::Object(_)) => conversation.value(field, said_by, item)?,
            Some(_) => return Err(wrong(field, "a text or a list of items")),
        }
    }
    Ok(conversation.0)
}

fn wrong(field: &str, what: &str) -> Error {
    Error::bad_request(format!("`{field}` must be {what}"))
}

#[derive(Default)]
struct Conversation(Vec<Message>);

impl Conversation {
    fn value(&mut self, field: &str, said_by: Role, value: Value) -> Result<()> {
        match value {
            Value::String(text) => {
                self.0.push(Message::new(said_by, vec![Part::text(text)]));
                Ok(())
            }
            Value::Object(item) => self.item(field, item),
            _ => Err(wrong(field, "an item")),
        }
    }

    fn item(&mut self, field: &str, item: Object) -> Result<()> {
        match kind_of(&item) {
            "message" => self.message(field, item)?,
            "" if item.contains_key("role") => self.message(field, item)?,
            "" if !item.contains_key("id") => return Err(wrong(field, "an item with a type")),
            "function_call" | "custom_tool_call" => self.turn(vec![items::read_call(item)]),
            "function_call_output" | "custom_tool_call_output" => self.output(item),
            "reasoning" => self.turn(items::read_thoughts(item)),
            _ => {
                let json = Value::Object(item);
                let content = Content::Opaque { protocol: NAME.to_owned(), json };
                self.turn(vec![Part::new(content)]);
            }
        }
        Ok(())
    }

    /// Adds to the model's turn.
    fn turn(&mut self, parts: Vec<Part>) {
        match self.0.last_mut() {
            Some(last) if last.role == Role::Assistant => last.parts.extend(parts),
            _ => self.0.push(Message::new(Role::Assistant, parts)),
        }
    }

    fn message(&mut self, field: &str, mut item: Object) -> Result<()> {
        let role = match text_of(&item, "role") {
            Some("system") => Role::System,
            Some("developer") => Role::Developer,
            Some("user") => Role::User,
            Some("assistant") => Role::Assistant,
            _ => {
                let roles = "one of system, developer, user, assistant";
                return Err(wrong(&format!("{field}.role"), roles));
            }
        };
        let content = take(&mut item, "content");
        let mut parts = parts::read_all(content);
        if role != Role::Assistant {
            // The ids of what others said lead nowhere outside this provider.
            self.0.push(Message::new(role, parts));
            return Ok(());
        }
        item.shift_remove("role");
        if let Some(first) = parts.first_mut() {
            if item.keys().any(|name| name != "type") || self.speaks() {
                item.entry("type").or_insert_with(|| "message".into());
                items::note(first, item);
            }
            self.turn(parts);
        }
        Ok(())
    }

    /// Whether the model's turn ends with words, from which those of another item are to be told apart.
    fn speaks(&self) -> bool {
        let last = self.0.last().filter(|m| m.role == Role::Assistant).and_then(|m| m.parts.last());
        last.is_some_and(|p| matches!(p.content, Content::Text { .. } | Content::Refusal(_)))
    }

    fn output(&mut self, mut item: Object) {
        let custom = kind_of(&item) == "custom_tool_call_output";
        let id = take_text(&mut item, "call_id").unwrap_or_default();
        let parts = match take(&mut item, "output") {
            Some(other @ (Value::Bool(_) | Value::Number(_))) => {
                vec![Part::text(other.to_string())]
            }
            output => parts::read_all(output),
        };
        let result = ToolResult { id, name: None, parts, is_error: None };
        let mut part = Part::new(Content::ToolResult(result));
        if !custom {
            item.shift_remove("type");
        }
        items::note(&mut part, item);
        self.0.push(Message::new(Role::Tool, vec![part]));
    }
}
