//! A look at what is passed on unchanged: a search for a few field names, and a parse of the frames in which money, an end or
//! an error occurs. This is done for every chunk of every relayed stream.
//!
//! A field's name cannot be mistaken for text: inside a JSON string its quotes would be escaped.

use super::{answer, stream, usage, wire};
use crate::error::{Error, Result};
use crate::ops::{Object, Operation, Usage};
use crate::protocol::{Frame, Seen, Watch, refusal};
use memchr::memchr2;
use memchr::memmem::Finder;
use serde_json::Value;
use std::sync::LazyLock;

/// Names of fields in which the answer is, most frequent first. `"reasoning` begins several.
static CONTENT: LazyLock<[Finder<'static>; 7]> = LazyLock::new(|| {
    [
        "\"content\"",
        "\"reasoning",
        "\"tool_calls\"",
        "\"refusal\"",
        "\"audio\"",
        "\"function_call\"",
        "\"images\"",
    ]
    .map(|name| Finder::new(name.as_bytes()))
});
/// Fields of lists and objects that hold the text of the answer.
static TEXTS: LazyLock<[Finder<'static>; 2]> =
    LazyLock::new(|| ["\"arguments\"", "\"text\""].map(|name| Finder::new(name.as_bytes())));
/// Where the answer is in a chunk of a text completion.
static COMPLETION: LazyLock<[Finder<'static>; 1]> = LazyLock::new(|| [Finder::new("\"text\"")]);
static FINISH: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("\"finish_reason\""));
static USAGE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("\"usage\""));
static ERROR: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("\"error\""));

/// Makes what is made once, before other threads ask for it: a fork would freeze the making.
pub(in crate::protocol) fn warm() {
    LazyLock::force(&CONTENT);
    LazyLock::force(&TEXTS);
    LazyLock::force(&COMPLETION);
    for finder in [&FINISH, &USAGE, &ERROR] {
        LazyLock::force(finder);
    }
}

/// Watches a stream of `chat.completion.chunk`s, or of `text_completion`s.
#[derive(Debug)]
pub(super) struct ChatWatch {
    ended: bool,
    names: &'static [Finder<'static>],
}

impl Watch for ChatWatch {
    fn see(&mut self, frame: Frame<'_>) -> Result<Seen> {
        let data = frame.data.trim();
        if !data.starts_with(['{', '[']) {
            return odd(data, frame.event);
        }
        if data == "[DONE]" {
            self.ended = true;
            return Ok(Seen::default());
        }
        // All of it is read only where it is worth it, but a chunk that was cut must not be passed on.
        if !data.ends_with(['}', ']']) {
            return Err(Error::bad_reply("a chunk of the stream is not JSON: it is cut off"));
        }
        let bytes = data.as_bytes();
        let size = content(bytes, self.names);
        let mut seen = Seen { content: size.is_some(), size: size.unwrap_or(0), ..Seen::default() };
        let worth = says(bytes, &FINISH) || says(bytes, &USAGE) || says(bytes, &ERROR);
        if worth || frame.event == Some("error") {
            self.read(data, frame.event, &mut seen)?;
        }
        Ok(seen)
    }

    fn end(&mut self) -> Result<Seen> {
        if self.ended { Ok(Seen::default()) } else { Err(stream::ended_early()) }
    }
}

impl ChatWatch {
    /// A watch of the streams that answer this operation.
    pub(super) fn new(operation: Operation) -> Self {
        let completes = operation == Operation::Complete;
        Self { ended: false, names: if completes { &*COMPLETION } else { &*CONTENT } }
    }

    fn read(&mut self, data: &str, event: Option<&str>, seen: &mut Seen) -> Result<()> {
        let peek: wire::Peek = match serde_json::from_str(data) {
            Ok(peek) => peek,
            Err(_) => return self.read_all(data, event, seen),
        };
        let choices = peek.choices.unwrap_or_default();
        if choices.is_empty() && peek.usage.is_none()
            || peek.error.is_some()
            || choices.iter().any(|c| c.error.is_some())
        {
            find_error(data, event)?;
        }
        for choice in &choices {
            if let Some(word) = choice.finish_reason.as_ref().and_then(finish_word) {
                seen.finish = Some(answer::finish_of(&word));
                self.ended = true;
            }
        }
        let used = peek.usage.as_ref().and_then(usage::read);
        let used = used.or_else(|| answer::groq_usage(peek.x_groq.as_ref()?));
        let inside = || choices.iter().find_map(|choice| usage::read(choice.usage.as_ref()?));
        seen.usage = used.or_else(inside);
        seen.only_usage = choices.is_empty() && seen.usage.is_some();
        Ok(())
    }

    /// A chunk in another shape: a list of chunks, or fields that are not what their names say.
    fn read_all(&mut self, data: &str, event: Option<&str>, seen: &mut Seen) -> Result<()> {
        let value: Value = serde_json::from_str(data)
            .map_err(|e| Error::bad_reply(format!("a chunk of the stream is not JSON: {e}")))?;
        let chunks = match value {
            Value::Array(list) => list,
            one => vec![one],
        };
        find_error(data, event)?;
        seen.only_usage = !chunks.is_empty();
        for chunk in &chunks {
            let choices = chunk.get("choices").and_then(Value::as_array);
            for choice in choices.into_iter().flatten() {
                if let Some(word) = choice.get("finish_reason").and_then(finish_word) {
                    seen.finish = Some(answer::finish_of(&word));
                    self.ended = true;
                }
            }
            let used = chunk.get("usage").and_then(usage::read);
            let used = used.or_else(|| answer::groq_usage(chunk.get("x_groq")?));
            let mut inside = choices.into_iter().flatten().filter_map(|choice| choice.get("usage"));
            let used = used.or_else(|| inside.find_map(usage::read));
            seen.only_usage &= used.is_some() && choices.is_none_or(Vec::is_empty);
            seen.usage = used.or(seen.usage.take());
        }
        Ok(())
    }
}

/// No chunk: a comment, or something that is no answer.
fn odd(data: &str, event: Option<&str>) -> Result<Seen> {
    if data.is_empty() || data.starts_with(':') {
        return Ok(Seen::default());
    }
    if event == Some("error") {
        return Err(refusal::hidden(&Value::from(data)));
    }
    Err(Error::bad_reply("a chunk of the stream is not a JSON object"))
}

fn finish_word(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(word) => Some(word.clone()).filter(|w| !w.is_empty()),
        other => Some(other.to_string()),
    }
}

/// The same look for an error as the decoder's.
fn find_error(data: &str, event: Option<&str>) -> Result<()> {
    let Ok(value) = serde_json::from_str::<Value>(data) else { return Ok(()) };
    if event == Some("error") && value.get("choices").is_none() {
        return Err(refusal::hidden(&value));
    }
    let hidden = |chunk: &Object| answer::hidden_error(chunk).map_or(Ok(()), Err);
    match &value {
        Value::Object(chunk) => hidden(chunk),
        Value::Array(list) => list.iter().filter_map(Value::as_object).try_for_each(hidden),
        _ => Ok(()),
    }
}

/// Whether a field of this name is there and is not null.
fn says(data: &[u8], name: &Finder<'_>) -> bool {
    let end = name.needle().len();
    name.find_iter(data).any(|at| match value_after(&data[at + end..]) {
        Some(value) => !value.starts_with(b"null"),
        // `"object":"error"`: a value, not a name.
        None => true,
    })
}

/// What stands after a name's colon; `None` where no colon follows.
fn value_after(rest: &[u8]) -> Option<&[u8]> {
    rest.trim_ascii_start().strip_prefix(b":").map(<[u8]>::trim_ascii_start)
}

/// How many bytes of the answer are in a chunk; `None` where nothing is. Escapes are counted as written, and of what is
/// there twice (`reasoning`, `reasoning_details`) the first counts.
fn content(data: &[u8], names: &[Finder<'_>]) -> Option<usize> {
    names.iter().find_map(|name| {
        let length = name.needle().len();
        name.find_iter(data).find_map(|at| {
            let rest = &data[at + length..];
            // The rest of a name that only begins so (`reasoning_content`).
            let tail = rest.iter().take_while(|b| b.is_ascii_alphabetic() || **b == b'_').count();
            let rest = rest[tail..].strip_prefix(b"\"").unwrap_or(&rest[tail..]);
            value_after(rest).and_then(size_of)
        })
    })
}

/// The size of a text, or of the texts in a list or an object; `None` where it is empty.
fn size_of(value: &[u8]) -> Option<usize> {
    let (close, inside) = match value.split_first() {
        Some((b'"', rest)) => return Some(text_size(rest)).filter(|size| *size > 0),
        Some((b'[', rest)) => (b']', rest),
        Some((b'{', rest)) => (b'}', rest),
        _ => return None,
    };
    if inside.trim_ascii_start().first() == Some(&close) {
        return None;
    }
    let texts = TEXTS.iter().flat_map(|name| {
        let behind = |at: usize| &inside[at + name.needle().len()..];
        name.find_iter(inside).filter_map(move |at| value_after(behind(at))?.strip_prefix(b"\""))
    });
    Some(texts.map(text_size).sum())
}

/// How long a text is whose opening quote has been read.
fn text_size(text: &[u8]) -> usize {
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| memchr2(b'"', b'\\', rest)) {
        if text[at + found] == b'"' {
            return at + found;
        }
        at += found + 2;
    }
    text.len()
}

/// What was used, and whether it is an answer at all, in a whole body that is passed on unchanged.
pub(super) fn glance(body: &[u8]) -> Result<Option<Usage>> {
    let read: wire::Glance = match serde_json::from_slice(body) {
        Ok(read) => read,
        Err(_) => return glance_at_all(body),
    };
    let answers = read.choices.is_some_and(|c| !c.is_empty())
        || read.data.is_some()
        || read.results.is_some();
    if read.error.is_some() || !answers {
        return glance_at_all(body);
    }
    Ok(read.usage.as_ref().and_then(usage::read))
}

/// The rare body that is no plain answer.
fn glance_at_all(body: &[u8]) -> Result<Option<Usage>> {
    let value: Value = serde_json::from_slice(body)
        .map_err(|e| Error::bad_reply(format!("the answer is not JSON: {e}")))?;
    let inner = match &value {
        Value::Array(list) => list.first().unwrap_or(&value),
        _ => &value,
    };
    if let Some(error) = inner.as_object().and_then(answer::hidden_error) {
        return Err(error);
    }
    let used = inner.get("usage").or_else(|| inner.get("result")?.get("usage"));
    Ok(used.and_then(usage::read))
}
