//! What a test may say: steps, answers and faults, as plain data.
//!
//! As data a step is flat: the fields of [`Answer`] and [`Faults`] stand beside `when` and `repeat`; they may also be
//! grouped under `answer` and `faults`. Unknown fields are errors. It does not know how any of it is sent.

use super::forms::{finish_name, header_map};
use crate::error::{Error, Result};
use crate::ops::{Finish, Object, Usage};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Number, Value};

/// One scripted answer: for whom, how often, what, and what goes wrong.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Step {
    /// Which requests it is for; by default any.
    pub when: When,
    /// How often it is given; by default once.
    pub repeat: Repeat,
    /// What is answered.
    pub answer: Answer,
    /// What goes wrong on the way.
    pub faults: Faults,
}

impl Step {
    /// An answer of that text.
    pub fn text(text: impl Into<String>) -> Self {
        Answer { text: Some(text.into()), ..Answer::default() }.into()
    }

    /// An error of that HTTP status.
    pub fn status(status: u16) -> Self {
        Answer { status: Some(status), ..Answer::default() }.into()
    }

    /// An echo of the request that suffers these faults.
    pub fn faults(faults: Faults) -> Self {
        Self { faults, ..Self::default() }
    }

    /// The same step with these faults.
    #[must_use]
    pub fn with_faults(mut self, faults: Faults) -> Self {
        self.faults = faults;
        self
    }

    /// The same step, given without end.
    #[must_use]
    pub fn forever(mut self) -> Self {
        self.repeat = Repeat::Forever;
        self
    }

    /// Reads a step from data: an object, or a bare text.
    ///
    /// # Errors
    /// `Config`, naming the field.
    pub fn parse(value: Value) -> Result<Self> {
        read(value).map_err(|why| Error::config(format!("a scripted step is wrong: {why}")))
    }

    /// Reads a list of steps from data; a single step is a list of one.
    ///
    /// # Errors
    /// `Config`, naming the step and the field.
    pub fn parse_all(value: Value) -> Result<Vec<Self>> {
        let Value::Array(steps) = value else { return Ok(vec![Self::parse(value)?]) };
        let numbered = steps.into_iter().enumerate().map(|(index, step)| {
            read(step).map_err(|why| {
                Error::config(format!("scripted step {} is wrong: {why}", index + 1))
            })
        });
        numbered.collect()
    }
}

impl From<Answer> for Step {
    fn from(answer: Answer) -> Self {
        Self { answer, ..Self::default() }
    }
}

impl<'de> Deserialize<'de> for Step {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(Value::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

/// Sorts a flat object into its four groups. The sentence of an error names the field.
fn read(value: Value) -> Result<Step, String> {
    let fields = match value {
        Value::String(text) => return Ok(Step::text(text)),
        Value::Object(fields) => fields,
        other => return Err(format!("it must be an object or a text, not {other}")),
    };
    let fault_names = names_of(&Faults::default());
    let mut step = Step::default();
    let (mut answer, mut faults) = (Object::new(), Object::new());
    for (name, value) in fields {
        match (name.as_str(), value) {
            ("when", value) => step.when = part("when", value)?,
            ("repeat", value) => step.repeat = part("repeat", value)?,
            ("answer", Value::Object(group)) => answer.extend(group),
            ("faults", Value::Object(group)) => faults.extend(group),
            (_, value) if fault_names.contains(&name) => drop(faults.insert(name, value)),
            (_, value) => drop(answer.insert(name, value)),
        }
    }
    known(&answer, &fault_names)?;
    step.answer = part("", Value::Object(answer))?;
    step.faults = part("", Value::Object(faults))?;
    Ok(step)
}

/// Whether all fields that are no faults are fields of an answer; if not, the sentence lists all there are.
fn known(answer: &Object, faults: &[String]) -> Result<(), String> {
    let names = names_of(&Answer::default());
    match answer.keys().find(|name| !names.contains(*name)) {
        None => Ok(()),
        Some(name) => Err(format!(
            "unknown field `{name}`; an answer has {}; faults are {}; and there are when and repeat",
            names.join(", "),
            faults.join(", ")
        )),
    }
}

fn part<T: for<'de> Deserialize<'de>>(name: &str, value: Value) -> Result<T, String> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        match (name, path.as_str()) {
            ("", ".") => error.inner().to_string(),
            ("", path) => format!("{path}: {}", error.inner()),
            (name, ".") => format!("{name}: {}", error.inner()),
            (name, path) => format!("{name}.{path}: {}", error.inner()),
        }
    })
}

/// The names of a struct's fields, all of which it writes.
fn names_of(defaults: &impl Serialize) -> Vec<String> {
    match serde_json::to_value(defaults) {
        Ok(Value::Object(fields)) => fields.into_iter().map(|(name, _)| name).collect(),
        _ => Vec::new(),
    }
}

/// Which requests a step is for. All that is said must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct When {
    /// The path contains this.
    pub path: Option<String>,
    /// The model is exactly this.
    pub model: Option<String>,
    /// Some text in the body contains this.
    pub contains: Option<String>,
}

/// How often a step is given: as data a number or `"forever"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// So many times.
    Times(u32),
    /// Without end.
    Forever,
}

impl Default for Repeat {
    fn default() -> Self {
        Self::Times(1)
    }
}

impl<'de> Deserialize<'de> for Repeat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match (value.as_u64().and_then(|n| u32::try_from(n).ok()), value.as_str()) {
            (Some(times), _) => Ok(Self::Times(times)),
            (None, Some("forever")) => Ok(Self::Forever),
            _ => Err(D::Error::custom(format!("it must be a number or \"forever\", not {value}"))),
        }
    }
}

/// What is answered. An empty one is an echo of the request.
///
/// `raw` wins over `body`, `body` over an error, an error over everything else.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Answer {
    /// The text.
    pub text: Option<String>,
    /// Thoughts before it.
    pub reasoning: Option<String>,
    /// Tools to run.
    pub tool_calls: Vec<Call>,
    /// The model declines, in these words.
    pub refusal: Option<String>,
    /// What was used. By default words are counted.
    pub usage: Option<Counts>,
    /// The answer does not say what was used.
    pub no_usage: bool,
    /// Why it ended. By default `tool_calls` where there are some, else `stop`.
    #[serde(with = "finish_name")]
    pub finish: Option<Finish>,
    /// The model that answers. By default the one that was asked.
    pub model: Option<String>,
    /// The answer's id. By default `answer-1`, `answer-2`, … by the number of the request.
    pub id: Option<String>,
    /// Log probabilities in OpenAI's shape.
    pub logprobs: Option<Value>,
    /// Characters a piece of a streamed text. By default a text is streamed word by word.
    pub chunk_size: Option<usize>,
    /// Vectors, one for each input. By default small ones made from the texts.
    pub embeddings: Vec<Vec<f64>>,
    /// The HTTP status; by default 200, or 500 where `error` is given. From 400 on the answer is an error. With a fault
    /// that sends an error inside a 200, the status that error states.
    pub status: Option<u16>,
    /// What an error says, in the language's own shape. By default a sentence about the status.
    pub error: Option<Failure>,
    /// The body as it is: an object or list is sent as JSON, a text as it stands.
    pub body: Option<Value>,
    /// Headers, in place of the server's own of that name; as data an object.
    #[serde(with = "header_map")]
    pub headers: Vec<(String, String)>,
    /// The bytes of the whole HTTP response, head included; the connection is closed after them.
    pub raw: Option<Raw>,
}

impl Answer {
    /// Whether it says something itself, so that nothing is echoed.
    pub(super) fn has_content(&self) -> bool {
        self.text.is_some()
            || self.reasoning.is_some()
            || self.refusal.is_some()
            || !self.tool_calls.is_empty()
    }
}

/// A tool to run.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Call {
    /// Ties the result to the call. By default `call-1-1`, `call-1-2`, … by the number of the request
    pub id: Option<String>,
    /// The tool.
    pub name: String,
    /// JSON, or the raw text of it, which may be wrong.
    pub arguments: Value,
    /// A custom (free text) tool, not a function.
    pub custom: bool,
}

/// What was used, in the buckets of [`Usage`]; `prompt_tokens` and `completion_tokens` are known as well.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Counts {
    /// Prompt tokens that are in no other bucket.
    #[serde(alias = "prompt_tokens")]
    pub input: u64,
    /// Prompt tokens read from a cache.
    pub cache_read: u64,
    /// Prompt tokens written to a five-minute cache.
    pub cache_write_5m: u64,
    /// Prompt tokens written to a one-hour cache.
    pub cache_write_1h: u64,
    /// Spoken prompt tokens.
    pub input_audio: u64,
    /// Answer tokens that are in no other bucket.
    #[serde(alias = "completion_tokens")]
    pub output: u64,
    /// Thought tokens.
    pub reasoning: u64,
    /// Spoken answer tokens.
    pub output_audio: u64,
    /// Dollars, where the provider itself says what it charges.
    pub cost: Option<Number>,
}

impl From<Counts> for Usage {
    fn from(counts: Counts) -> Self {
        Self {
            input: counts.input,
            cache_read: counts.cache_read,
            cache_write_5m: counts.cache_write_5m,
            cache_write_1h: counts.cache_write_1h,
            input_audio: counts.input_audio,
            output: counts.output,
            reasoning: counts.reasoning,
            output_audio: counts.output_audio,
            cost: counts.cost,
            ..Self::default()
        }
    }
}

/// What an error says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Failure {
    /// The sentence. By default one about the status.
    pub message: Option<String>,
    /// `error.type`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// `error.code`.
    pub code: Option<String>,
    /// `error.param`.
    pub param: Option<String>,
}

/// Any bytes; as data a text, or `{"base64": …}` in the standard alphabet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Raw(pub Vec<u8>);

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if let Value::String(text) = value {
            return Ok(Self(text.into_bytes()));
        }
        let base64 = value.get("base64").and_then(Value::as_str);
        let base64 =
            base64.ok_or_else(|| D::Error::custom("it must be a text or {\"base64\": …}"))?;
        STANDARD.decode(base64).map(Self).map_err(D::Error::custom)
    }
}

impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serde_json::json!({"base64": STANDARD.encode(&self.0)}).serialize(serializer)
    }
}

/// What goes wrong on the way. Nothing, by default.
///
/// A **chunk** is one piece of a streamed answer's content, as a text is cut into words; the events that only open the
/// stream come before chunk one. After 0 chunks means that the stream was opened and nothing was said; a number past
/// the end means after the last chunk, before the stream's own ending. A whole answer counts as one chunk, which such a
/// fault cuts in the middle.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "independent switches of a data format")]
pub struct Faults {
    /// Milliseconds before the first byte.
    pub delay_before_first_byte_ms: u64,
    /// Milliseconds between chunks.
    pub gap_ms: u64,
    /// Milliseconds between the bytes of the head.
    pub slow_headers_ms: u64,
    /// The connection is closed after so many chunks.
    pub cut_after_chunks: Option<usize>,
    /// Silence after so many chunks, on an open connection.
    pub stall_after_chunks: Option<usize>,
    /// The chunk after so many is broken JSON; the others follow.
    pub malformed_after_chunks: Option<usize>,
    /// An error in the language's shape after so many chunks, in good order otherwise.
    pub error_after_chunks: Option<usize>,
    /// The connection is reset (TCP RST) after so many chunks.
    pub reset_after_chunks: Option<usize>,
    /// A 200 that holds an error and nothing else.
    pub error_in_200: bool,
    /// The stream closes in good order, but without its finish and its last event.
    pub missing_terminator: bool,
    /// The connection is reset (TCP RST) instead of an answer.
    pub reset: bool,
    /// Nothing is ever answered, on an open connection.
    pub no_answer: bool,
    /// The connection is closed instead of an answer.
    pub close_before_answer: bool,
    /// A comment (`: ping`) between chunks.
    pub keepalive_comments: bool,
    /// Lines of streams end in CR LF.
    pub crlf: bool,
    /// The body comes in pieces of so many bytes.
    pub split_bytes: Option<usize>,
    /// The connection is closed after the answer, which says so.
    pub connection_close: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_step_is_flat_or_grouped_or_a_text() {
        let flat = json!({"text": "hi", "gap_ms": 5, "when": {"model": "m"}, "repeat": "forever",
                          "headers": {"retry-after": 2}, "finish": "length"});
        let step = Step::parse(flat).unwrap();
        assert_eq!(step.answer.text.as_deref(), Some("hi"));
        assert_eq!(step.answer.headers, [("retry-after".to_owned(), "2".to_owned())]);
        assert_eq!(step.answer.finish, Some(Finish::Length));
        assert_eq!((step.faults.gap_ms, step.repeat), (5, Repeat::Forever));
        let grouped = json!([{"answer": {"text": "hi"}, "faults": {"reset": true}}, "hi"]);
        let steps = Step::parse_all(grouped).unwrap();
        assert!(steps[0].faults.reset);
        assert_eq!(steps[1], Step::text("hi"));
    }

    #[test]
    fn a_wrong_field_is_named() {
        let why = |value| Step::parse_all(value).unwrap_err().to_string();
        assert!(why(json!(["a", {"txt": "hi"}])).contains("step 2 is wrong: unknown field `txt`"));
        assert!(why(json!({"gap_ms": "x"})).contains("gap_ms: invalid type"));
        assert!(why(json!({"faults": {"text": 1}})).contains("unknown field `text`"));
        assert!(why(json!({"repeat": "x"})).contains("repeat: it must be a number"));
        assert!(why(json!({"when": {"modell": "x"}})).contains("modell"));
        assert!(why(json!({"finish": "x"})).contains("finish: unknown finish `x`"));
        assert!(why(json!({"usage": {"outputs": 1}})).contains("usage.outputs: unknown field"));
        assert!(why(json!(3)).contains("an object or a text"));
    }
}
