//! Parts as blocks: text, media, thoughts, calls and their results.

use super::Writer;
use crate::ops::{Content, Media, Object, Outcome, Part, Reasoning, ToolCall, ToolResult};
use crate::protocol::anthropic;
use crate::protocol::bedrock::family::Family;
use crate::protocol::bedrock::{blocks, media};
use crate::protocol::calls::{self, OpenCall};
use crate::protocol::fields::is_empty;
use crate::protocol::turns;
use serde_json::{Value, json};

/// The longest id of a call (`ToolUseId`).
const LONGEST_ID: usize = 64;

impl Writer<'_> {
    /// A part as a block.
    pub(super) fn item(&mut self, part: &Part, place: &str) -> Option<Object> {
        match &part.content {
            Content::Text { text, .. } | Content::Refusal(text) if text.trim().is_empty() => None,
            Content::Text { text, citations } => Some(blocks::text(text, citations)),
            Content::Refusal(text) => Some(blocks::text(text, &[])),
            Content::Image(image) => {
                if image.detail.as_deref().is_some_and(|detail| detail != "auto") {
                    let field = format!("{place}.image_url.detail");
                    let why = "how closely an image is looked at cannot be chosen";
                    self.losses.dropped(field, why);
                }
                self.medium(&media::IMAGE, part, image, place)
            }
            Content::Video(film) => self.medium(&media::VIDEO, part, film, place),
            Content::Audio(sound) => self.medium(&media::AUDIO, part, sound, place),
            Content::File(file) => self.document(part, file, place),
            Content::Reasoning(thought) => self.thought(thought, place),
            Content::ToolCall(call) => Some(self.call(call, place)),
            Content::Opaque { protocol, json } if blocks::is_native(protocol, json) => {
                json.as_object().cloned()
            }
            other => {
                self.unsaid(other, place, "the API has no block for it");
                None
            }
        }
    }

    fn medium(
        &mut self,
        kind: &media::Kind,
        part: &Part,
        from: &Media,
        place: &str,
    ) -> Option<Object> {
        match media::write(kind, from) {
            Ok(block) => Some(block),
            Err(why) => {
                self.unsaid(&part.content, place, why);
                None
            }
        }
    }

    /// A document. A picture that came as a file is an image.
    fn document(&mut self, part: &Part, file: &Media, place: &str) -> Option<Object> {
        if file.mime.as_deref().is_some_and(|mime| mime.starts_with("image/")) {
            return self.medium(&media::IMAGE, part, file, place);
        }
        let name = self.document_name(file, place);
        match media::document(file, &name) {
            Ok((block, taken)) => {
                if taken && file.mime.is_some() {
                    let field = format!("{place}.file.mime_type");
                    self.losses.converted(field, "it is sent as plain text");
                }
                self.documents.push(name);
                Some(block)
            }
            Err(why) => {
                self.unsaid(&part.content, place, why);
                None
            }
        }
    }

    /// Documents of a request must bear different names, in few letters.
    fn document_name(&mut self, file: &Media, place: &str) -> String {
        let given = file.name.as_deref().unwrap_or("document");
        let fitting = media::fitting_name(given);
        let same = given == fitting || given.strip_prefix(&*fitting).is_some_and(is_ending);
        let name =
            (1..).map(|n: u32| if n == 1 { fitting.clone() } else { format!("{fitting} {n}") });
        let name = name.into_iter().find(|name| !self.documents.contains(name)).unwrap_or_default();
        if !same || (name != fitting && file.name.is_some()) {
            let why =
                "a name holds letters, digits, spaces, hyphens and brackets, and is given once";
            self.losses.converted(format!("{place}.file.filename"), why);
        }
        name
    }

    /// Thoughts go back to whom they came from only. Without a proof Claude refuses them; other models give none.
    fn thought(&mut self, thought: &Reasoning, place: &str) -> Option<Object> {
        let proven = thought.signature.is_some() || thought.encrypted.is_some();
        if proven && blocks::is_ours(thought) {
            return Some(blocks::thinking(thought));
        }
        let plain = thought.format.is_none() && !thought.text.is_empty() && !proven;
        if plain && self.family != Family::Claude {
            return Some(blocks::thinking(thought));
        }
        let why = "thoughts without the model's own signature are refused";
        self.losses.dropped(format!("{place}.reasoning_content"), why);
        None
    }

    fn call(&mut self, call: &ToolCall, place: &str) -> Object {
        let sent = if call.id.is_empty() {
            format!("tooluse_{}_{}", self.turns.len(), self.calls.len())
        } else {
            self.sent_id(&call.id, &format!("{place}.id"))
        };
        let (input, fits) = anthropic::blocks::input(call);
        if !fits {
            let why = "no JSON object; it is sent as the text of one";
            self.losses.converted(format!("{place}.function.arguments"), why);
        }
        if call.custom {
            self.losses.converted(format!("{place}.custom.input"), "it is sent in a JSON object");
        }
        if call.signature.is_some() {
            self.losses.dropped(format!("{place}.signature"), "another provider's signature");
        }
        if !self.called.contains(&call.name) {
            self.called.push(call.name.clone());
        }
        let block = blocks::tool_use(&sent, &call.name, &input);
        self.calls.push(OpenCall { id: call.id.clone(), sent, name: call.name.clone() });
        block
    }

    /// A tool's result, with the cache point behind it.
    pub(super) fn result(&mut self, part: &Part, place: &str) {
        let Content::ToolResult(result) = &part.content else { return };
        let id = self.answered(result, place);
        let mut content = Vec::new();
        for (index, inner) in result.parts.iter().enumerate() {
            content.extend(self.result_part(inner, &format!("{place}.content[{index}]")));
        }
        let mut fields = json!({"toolUseId": id, "content": content});
        if let Some(is_error) = result.is_error {
            fields["status"] = json!(if is_error { "error" } else { "success" });
        }
        let mut out = vec![json!({"toolResult": fields})];
        for (name, _) in part.extra.iter().filter(|(_, value)| !is_empty(value)) {
            self.losses.dropped(format!("{place}.{name}"), "the API has no such field");
        }
        // A result holds no cache points; one within it stands behind it.
        let mark =
            part.cache.as_ref().or_else(|| result.parts.iter().find_map(|p| p.cache.as_ref()));
        out.extend(self.cache_point(mark, place));
        self.turn("user").results.extend(out);
    }

    /// What a result holds: JSON as such where it was read as such.
    fn result_part(&mut self, part: &Part, place: &str) -> Option<Value> {
        if let (Content::Text { text, .. }, true) =
            (&part.content, part.extra.contains_key(blocks::AS_JSON))
            && let Ok(json) = serde_json::from_str::<Value>(text)
        {
            return Some(json!({ "json": json }));
        }
        match &part.content {
            Content::Audio(_) | Content::ToolCall(_) | Content::Reasoning(_) => {
                self.unsaid(&part.content, place, "a result cannot hold it");
                None
            }
            _ => {
                let bare = Part { cache: None, ..part.clone() };
                self.block(&bare, place).pop()
            }
        }
    }

    /// The id, as it is sent, of the call that a result answers: by id, or, where it has none, by name and order.
    fn answered(&mut self, result: &ToolResult, place: &str) -> String {
        if let Some(sent) = calls::answered(&mut self.calls, result) {
            return sent;
        }
        self.sent_id(&result.id, &format!("{place}.tool_call_id"))
    }

    /// Ids hold letters, digits and `_.:-` only, at most 64; others are spelt out, so that call and result agree.
    fn sent_id(&mut self, id: &str, field: &str) -> String {
        let fits = |c: char| c.is_ascii_alphanumeric() || "_.:-".contains(c);
        if id.chars().all(fits) && id.len() <= LONGEST_ID {
            return id.to_owned();
        }
        let why = "an id holds letters, digits and _.:- only, at most 64 of them";
        self.losses.converted(field.to_owned(), why);
        let spelt = calls::spelt(id, fits);
        if spelt.len() <= LONGEST_ID {
            return spelt;
        }
        // What is cut off must still tell two ids apart.
        let start: String = spelt.chars().take(LONGEST_ID - 9).collect();
        format!("{start}_{:08x}", crc32fast::hash(id.as_bytes()))
    }

    /// Notes a part that cannot be said, under the name it has in OpenAI's words.
    pub(super) fn unsaid(&mut self, content: &Content, place: &str, detail: &'static str) {
        let name = turns::chat_word(content);
        self.losses.add(format!("{place}.{name}"), Outcome::Dropped, detail);
    }
}

/// Whether the rest of a name is the ending of a file's.
fn is_ending(rest: &str) -> bool {
    rest.strip_prefix('.').is_some_and(|ending| ending.chars().all(|c| c.is_ascii_alphanumeric()))
}
