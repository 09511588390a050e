//! A stream's deltas → the whole answer that they are. The one place where streams are joined.

use super::{ChatReply, Choice, Content, Delta, Object, Part, PartDelta, Source};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

/// An answer in the making: deltas go in, in their order, and at any time it can be asked for what there is.
#[derive(Clone, Debug, Default)]
pub struct Gathering {
    reply: ChatReply,
    /// For each of the reply's alternatives, the numbers of its parts.
    places: Vec<Vec<u32>>,
}

impl Gathering {
    /// Takes in the next delta.
    pub fn push(&mut self, delta: Delta) {
        match delta {
            Delta::Start { id, model, created, extra } => {
                (self.reply.id, self.reply.model, self.reply.created) = (id, model, created);
                self.reply.extra.extend(extra);
            }
            Delta::PartStart { choice, index, part } => {
                let at = self.choice(choice);
                self.reply.choices[at].parts.push(*part);
                self.places[at].push(index);
            }
            Delta::Part { choice, index, delta } => {
                let at = self.choice(choice);
                let place = self.places[at].iter().rposition(|known| *known == index);
                if let Some(place) = place {
                    grow(&mut self.reply.choices[at].parts[place], delta);
                }
            }
            Delta::Logprobs { choice, logprobs } => {
                let at = self.choice(choice);
                let known = &mut self.reply.choices[at].logprobs;
                match known {
                    Some(known) => lengthen(known, logprobs),
                    None => *known = Some(logprobs),
                }
            }
            Delta::Finish { choice, reason, native, stop_sequence } => {
                let at = self.choice(choice);
                let choice = &mut self.reply.choices[at];
                (choice.finish, choice.native_finish) = (reason, native);
                choice.stop_sequence = stop_sequence;
            }
            Delta::Usage(usage) => self.reply.usage = Some(usage),
            Delta::Extra(extra) => self.reply.extra.extend(extra),
            Delta::PartEnd { .. } | Delta::Warning(_) => {}
        }
    }

    /// The answer as far as it came, its alternatives in their order.
    pub fn reply(self) -> ChatReply {
        let mut reply = self.reply;
        if let Some(Value::String(tier)) = reply.extra.get("service_tier") {
            reply.service_tier = Some(tier.clone());
            reply.extra.shift_remove("service_tier");
        }
        reply.choices.sort_by_key(|choice| choice.index);
        reply
    }

    /// Where an alternative stands; a new one is begun.
    fn choice(&mut self, index: u32) -> usize {
        let known = self.reply.choices.iter().position(|choice| choice.index == index);
        known.unwrap_or_else(|| {
            self.reply.choices.push(Choice {
                index,
                parts: Vec::new(),
                finish: None,
                native_finish: None,
                stop_sequence: None,
                logprobs: None,
                extra: Object::new(),
            });
            self.places.push(Vec::new());
            self.places.len() - 1
        })
    }
}

/// A part with a piece more. A piece of another kind than the part is nothing that can be told.
fn grow(part: &mut Part, delta: PartDelta) {
    match (&mut part.content, delta) {
        (Content::Text { text, .. }, PartDelta::Text(more))
        | (Content::Refusal(text), PartDelta::Refusal(more)) => text.push_str(&more),
        (Content::Text { citations, .. }, PartDelta::Citation(citation)) => {
            citations.push(*citation);
        }
        (Content::Reasoning(thought), PartDelta::Reasoning(more)) => thought.text.push_str(&more),
        (Content::Reasoning(thought), PartDelta::Signature(more)) => {
            thought.signature.get_or_insert_default().push_str(&more);
        }
        (Content::ToolCall(call), PartDelta::Arguments(more)) => call.arguments.push_str(&more),
        (Content::Audio(sound), PartDelta::Audio { data, transcript }) => {
            if let Source::Base64(known) = &mut sound.source {
                lengthen_base64(known, &data);
            }
            if !transcript.is_empty() {
                let said = part.extra.entry("transcript").or_insert_with(|| "".into());
                let before = said.as_str().unwrap_or_default();
                *said = format!("{before}{transcript}").into();
            }
        }
        (Content::Opaque { json: Value::Object(block), .. }, PartDelta::Opaque(piece)) => {
            if let Value::Array(pieces) =
                block.entry("deltas").or_insert_with(|| Value::Array(Vec::new()))
            {
                pieces.push(piece);
            }
        }
        _ => {}
    }
}

/// Bytes behind bytes, both as base64. Only where the first do not fill their last letters must they be written anew.
fn lengthen_base64(known: &mut String, more: &str) {
    if known.ends_with('=')
        && let (Ok(mut bytes), Ok(rest)) = (STANDARD.decode(&*known), STANDARD.decode(more))
    {
        bytes.extend(rest);
        *known = STANDARD.encode(bytes);
        return;
    }
    known.push_str(more);
}

/// Lists behind lists, by name; anything else is replaced. Both shapes of log probabilities grow like this.
fn lengthen(known: &mut Value, more: Value) {
    let (Value::Object(known), Value::Object(more)) = (known, more) else { return };
    for (name, value) in more {
        match (known.get_mut(&name), value) {
            (Some(Value::Array(list)), Value::Array(rest)) => list.extend(rest),
            (Some(known), value) if !value.is_null() => *known = value,
            (Some(_), _) => {}
            (None, value) => _ = known.insert(name, value),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::{Finish, Media, Reasoning, ToolCall, Usage};
    use serde_json::json;

    fn gathered(deltas: Vec<Delta>) -> ChatReply {
        let mut gathering = Gathering::default();
        for delta in deltas {
            gathering.push(delta);
        }
        gathering.reply()
    }

    fn begun(choice: u32, index: u32, content: Content) -> Delta {
        Delta::PartStart { choice, index, part: Box::new(Part::new(content)) }
    }

    fn piece(choice: u32, index: u32, delta: PartDelta) -> Delta {
        Delta::Part { choice, index, delta }
    }

    fn empty_text() -> Content {
        Content::Text { text: String::new(), citations: Vec::new() }
    }

    #[test]
    fn a_whole_answer_said_in_pieces_is_the_same_answer() {
        let thought =
            Reasoning { text: "hm".into(), signature: Some("s".into()), ..Reasoning::default() };
        let call = ToolCall {
            id: "c".into(),
            name: "f".into(),
            arguments: "{}".into(),
            ..ToolCall::default()
        };
        let choice = |index| Choice {
            index,
            parts: vec![
                Part::new(Content::Reasoning(thought.clone())),
                Part::text("hello"),
                Part::new(Content::ToolCall(call.clone())),
            ],
            finish: Some(Finish::ToolCalls),
            native_finish: Some("tool_use".into()),
            stop_sequence: None,
            logprobs: Some(json!({"content": [{"token": "a"}]})),
            extra: Object::new(),
        };
        let reply = ChatReply {
            id: "i".into(),
            model: "m".into(),
            created: Some(1),
            choices: vec![choice(0), choice(1)],
            usage: Some(Usage { input: 3, ..Usage::default() }),
            service_tier: Some("flex".into()),
            extra: Object::from_iter([("system_fingerprint".to_owned(), "fp".into())]),
        };
        assert_eq!(gathered(Delta::of_reply(reply.clone())), reply);
    }

    #[test]
    fn parts_of_several_alternatives_may_interleave() {
        let text = |t: &str| PartDelta::Text(t.to_owned());
        let reply = gathered(vec![
            begun(1, 0, empty_text()),
            begun(0, 0, empty_text()),
            piece(1, 0, text("b")),
            piece(0, 0, text("a")),
            begun(0, 1, Content::ToolCall(ToolCall::default())),
            piece(0, 1, PartDelta::Arguments("{".into())),
            piece(1, 0, text("b")),
            piece(0, 1, PartDelta::Arguments("}".into())),
            piece(0, 7, text("of no part")),
        ]);
        let Content::ToolCall(call) = &reply.choices[0].parts[1].content else { panic!() };
        assert_eq!((call.arguments.as_str(), reply.choices[0].parts.len()), ("{}", 2));
        assert_eq!((reply.choices[1].index, &reply.choices[1].parts[0]), (1, &Part::text("bb")));
    }

    #[test]
    fn sound_and_log_probabilities_grow() {
        let sound = Media { source: Source::Base64(String::new()), ..Media::default() };
        let audio = |bytes: &[u8], said: &str| {
            piece(0, 0, PartDelta::Audio { data: STANDARD.encode(bytes), transcript: said.into() })
        };
        let likely = |t: &str| Delta::Logprobs {
            choice: 0,
            logprobs: json!({"content": [t], "refusal": null}),
        };
        let reply = gathered(vec![
            begun(0, 0, Content::Audio(sound)),
            audio(b"abcd", "He"),
            audio(b"ef", "llo"),
            audio(b"", ""),
            likely("a"),
            likely("b"),
        ]);
        let choice = &reply.choices[0];
        let Content::Audio(sound) = &choice.parts[0].content else { panic!() };
        assert_eq!(sound.source, Source::Base64(STANDARD.encode(b"abcdef")));
        assert_eq!(choice.parts[0].extra["transcript"], "Hello");
        assert_eq!(choice.logprobs, Some(json!({"content": ["a", "b"], "refusal": null})));
    }
}
