//! A call that may go on from an earlier answer, and what is kept of it so that later ones can go on from it.
//!
//! What is kept is a document of two fields: `response`, the answer as its caller got it, and `input`, all items that
//! led to it, those of earlier turns included. So one document is all that the next turn needs.

use super::{kind_of, object, text_of};
use crate::error::{Error, ErrorKind, Result, Said};
use crate::ops::Object;
use crate::protocol::Event;
use serde_json::{Value, json};

/// What the ids of answers begin with that are kept here. The provider's own are `resp_` and hexadecimal digits.
const OURS: &str = "resp_fg_";

/// Fields of an answer that give the request back.
const ECHOED: &[&str] = &[
    "instructions",
    "max_output_tokens",
    "max_tool_calls",
    "metadata",
    "parallel_tool_calls",
    "previous_response_id",
    "prompt_cache_key",
    "reasoning",
    "safety_identifier",
    "store",
    "temperature",
    "text",
    "tool_choice",
    "tools",
    "top_logprobs",
    "top_p",
    "truncation",
    "user",
];

/// A call that may go on from an earlier answer.
#[derive(Clone, Debug)]
pub struct Turn {
    /// The id of its answer, where the provider keeps none.
    pub id: String,
    /// What was asked, as it was asked.
    asked: Object,
    /// All items that lead to the answer.
    input: Vec<Value>,
    /// Whether it goes on from an answer that is kept here.
    pub resumed: bool,
}

impl Turn {
    /// Reads a request whose answer gets the name.
    ///
    /// # Errors
    /// `BadRequest` where it is no JSON object.
    pub(super) fn read(body: &[u8], name: &str) -> Result<Self> {
        let asked: Object = serde_json::from_slice(body).map_err(|e| {
            Error::bad_request(format!("the request body is not a JSON object: {e}"))
        })?;
        let input = items(asked.get("input"));
        Ok(Self { id: format!("{OURS}{name}"), asked, input, resumed: false })
    }

    /// The id of the answer it goes on from.
    pub fn previous(&self) -> Option<&str> {
        text_of(&self.asked, "previous_response_id").filter(|id| !id.is_empty())
    }

    /// Whether it goes on from an answer that was given here.
    pub fn is_of_ours(&self) -> bool {
        self.previous().is_some_and(|id| id.starts_with(OURS))
    }

    /// Whether its answer is to be kept.
    pub fn is_kept(&self) -> bool {
        self.asked.get("store").and_then(Value::as_bool).unwrap_or(true)
    }

    /// Goes on from what is kept of the answer before: the body that says so without naming it.
    ///
    /// # Errors
    /// `NotFound` where nothing is kept, and where what is kept cannot be read.
    pub fn resume(&mut self, kept: Option<&[u8]>) -> Result<Vec<u8>> {
        let kept = kept.and_then(Kept::read).ok_or_else(|| self.unknown())?;
        let output = kept.output();
        let mut before = kept.input;
        before.extend(output.into_iter().map(bare));
        self.input.splice(..0, before);
        self.resumed = true;
        let mut body = self.asked.clone();
        body.shift_remove("previous_response_id");
        body.insert("input".into(), json!(self.input));
        Ok(Value::Object(body).to_string().into_bytes())
    }

    fn unknown(&self) -> Error {
        let id = self.previous().unwrap_or_default();
        let message = format!(
            "previous_response_id: no answer '{id}' is kept here; it was deleted, asked for with store=false, or made \
             room for newer ones"
        );
        let (code, param) = ("previous_response_not_found", "previous_response_id");
        refusal((ErrorKind::BadRequest, 400), message, (Some(code), Some(param)))
    }

    /// Why only a provider that keeps answers itself can be asked; none where any can.
    pub fn only_native(&self) -> Option<Error> {
        let said = |name: &str| self.asked.get(name).is_some_and(|value| !value.is_null());
        let (field, why) = if self.previous().is_some() && !self.resumed {
            let why = "this answer is kept by the provider that gave it, and only that one can go on from it";
            ("previous_response_id", why)
        } else if said("conversation") {
            ("conversation", "only OpenAI keeps conversations; go on with previous_response_id")
        } else if self.asked.get("background") == Some(&Value::Bool(true)) {
            ("background", "the provider does not answer in the background; ask without it")
        } else {
            return None;
        };
        Some(Error::new(ErrorKind::UnsupportedParams, format!("{field}: {why}")))
    }

    /// Completes an answer: its id, and what was asked.
    pub fn complete(&self, response: &mut Value) {
        let Value::Object(response) = response else { return };
        response.insert("id".into(), json!(self.id));
        response.insert("store".into(), json!(true));
        for name in ECHOED {
            let value = self.asked.get(*name).filter(|value| !value.is_null());
            match (value, response.get_mut(*name)) {
                // What a group does not say keeps its default.
                (Some(Value::Object(said)), Some(Value::Object(there))) => {
                    there.extend(said.clone());
                }
                (Some(value), _) => _ = response.insert((*name).to_owned(), value.clone()),
                (None, _) => {}
            }
        }
    }

    /// Completes the answer in an event of a stream; gives it where it is the last word and to be kept.
    pub fn complete_event(&self, event: &mut Event) -> Option<Vec<u8>> {
        let name = event.name.as_deref()?;
        let last = matches!(name, "response.completed" | "response.incomplete");
        if !last && !matches!(name, "response.created" | "response.in_progress") {
            return None;
        }
        let mut data: Value = serde_json::from_str(&event.data).ok()?;
        let response = data.get_mut("response")?;
        self.complete(response);
        let document = if last { self.document(response) } else { None };
        event.data = data.to_string();
        document
    }

    /// What is kept of an answer; none where nothing is to be.
    pub fn document(&self, response: &Value) -> Option<Vec<u8>> {
        if !self.is_kept() {
            return None;
        }
        let name = self.id.strip_prefix(OURS).unwrap_or_default();
        let input: Vec<_> =
            self.input.iter().enumerate().map(|(n, item)| named(item.clone(), name, n)).collect();
        Some(json!({"response": response, "input": input}).to_string().into_bytes())
    }
}

/// The items of an input, in their long form.
fn items(input: Option<&Value>) -> Vec<Value> {
    match input {
        Some(Value::String(text)) => vec![said("user", text)],
        Some(Value::Array(list)) => list.iter().map(long).collect(),
        Some(item @ Value::Object(_)) => vec![long(item)],
        _ => Vec::new(),
    }
}

fn said(role: &str, text: &str) -> Value {
    let kind = if role == "assistant" { "output_text" } else { "input_text" };
    let mut part = json!({"type": kind, "text": text});
    if role == "assistant" {
        part["annotations"] = json!([]);
    }
    json!({"type": "message", "role": role, "content": [part]})
}

/// An item with what its short form leaves out.
fn long(item: &Value) -> Value {
    let Value::Object(item) = item else {
        return item.as_str().map_or_else(|| item.clone(), |text| said("user", text));
    };
    let role = text_of(item, "role").unwrap_or_default();
    if !["", "message"].contains(&kind_of(item)) || role.is_empty() {
        return Value::Object(item.clone());
    }
    let mut whole = object(json!({"type": "message"}));
    whole.extend(item.clone());
    if let Some(text) = text_of(item, "content") {
        whole.insert("content".into(), said(role, text)["content"].take());
    }
    Value::Object(whole)
}

/// An item of the model's as it is said again: the ids that were made up for it lead nowhere.
fn bare(mut item: Value) -> Value {
    if let Value::Object(item) = &mut item {
        item.shift_remove("id");
        item.shift_remove("status");
    }
    item
}

/// An item with an id, by which lists of them are read on.
fn named(mut item: Value, name: &str, n: usize) -> Value {
    if let Value::Object(fields) = &mut item
        && !fields.contains_key("id")
    {
        let prefix = match kind_of(fields) {
            "message" => "msg",
            "reasoning" => "rs",
            "function_call" => "fc",
            "function_call_output" => "fco",
            "custom_tool_call" => "ctc",
            "custom_tool_call_output" => "ctco",
            _ => "item",
        };
        fields.insert("id".into(), json!(format!("{prefix}_{name}_in{n}")));
    }
    item
}

/// What is kept of an answer.
struct Kept {
    response: Value,
    input: Vec<Value>,
}

impl Kept {
    fn read(document: &[u8]) -> Option<Self> {
        let mut document: Value = serde_json::from_slice(document).ok()?;
        let response = document.get_mut("response")?.take();
        let Value::Array(input) = document.get_mut("input")?.take() else { return None };
        Some(Self { response, input })
    }

    fn output(&self) -> Vec<Value> {
        self.response.get("output").and_then(Value::as_array).cloned().unwrap_or_default()
    }
}

// -- answers that are asked for again --

/// What is asked of an answer that is kept here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recall {
    /// Its id.
    pub id: String,
    /// What is asked.
    pub wish: Wish,
}

/// What can be asked of an answer that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// The answer itself.
    Retrieve,
    /// To forget it.
    Delete,
    /// To stop it.
    Cancel,
    /// What led to it.
    Inputs,
}

impl Recall {
    /// Reads a call; none where it asks for something else, or of an answer that a provider keeps.
    pub(super) fn read(method: &str, path: &str) -> Option<Self> {
        let path = path.split('?').next()?.trim_end_matches('/');
        let rest = path.strip_prefix("/responses/")?;
        let (id, below) = rest.split_once('/').unwrap_or((rest, ""));
        let wish = match (method, below) {
            ("GET", "") => Wish::Retrieve,
            ("DELETE", "") => Wish::Delete,
            ("POST", "cancel") => Wish::Cancel,
            ("GET", "input_items") => Wish::Inputs,
            _ => return None,
        };
        id.starts_with(OURS).then(|| Self { id: id.to_owned(), wish })
    }

    /// The answer, from what is kept (for `Delete`, of what was). The query steers lists.
    ///
    /// # Errors
    /// `NotFound` where nothing is kept, `BadRequest` where it cannot be done.
    pub fn answer(&self, kept: Option<&[u8]>, query: &[(String, String)]) -> Result<Value> {
        let kept = kept.and_then(Kept::read).ok_or_else(|| self.unknown())?;
        let asked = |name: &str| query.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
        match self.wish {
            Wish::Retrieve if asked("stream").is_some_and(|s| s.eq_ignore_ascii_case("true")) => {
                let message = format!("the stream of '{}' is not kept; retrieve it whole", self.id);
                Err(refusal((ErrorKind::BadRequest, 400), message, (None, Some("stream"))))
            }
            Wish::Retrieve => Ok(kept.response),
            Wish::Delete => Ok(json!({"id": self.id, "object": "response", "deleted": true})),
            Wish::Cancel => {
                let message = format!(
                    "'{}' is complete; only answers that are made in the background can be cancelled",
                    self.id
                );
                Err(refusal((ErrorKind::BadRequest, 400), message, (None, None)))
            }
            Wish::Inputs => page(kept.input, asked),
        }
    }

    fn unknown(&self) -> Error {
        let message = format!(
            "no answer '{}' is kept here; it was deleted, asked for with store=false, or made room for newer ones",
            self.id
        );
        refusal((ErrorKind::NotFound, 404), message, (None, None))
    }
}

/// A page of items, the newest first unless another order is asked for.
fn page<'a>(
    mut items: Vec<Value>,
    asked: impl Fn(&'static str) -> Option<&'a str>,
) -> Result<Value> {
    let wrong = |name: &str, what: &str| {
        let message = format!("`{name}` must be {what}");
        refusal((ErrorKind::BadRequest, 400), message, (None, Some(name)))
    };
    match asked("order") {
        None | Some("desc") => items.reverse(),
        Some("asc") => {}
        Some(_) => return Err(wrong("order", "asc or desc")),
    }
    let limit = asked("limit").map_or(Ok(20), str::parse).ok().filter(|n| (1..=100).contains(n));
    let limit: usize = limit.ok_or_else(|| wrong("limit", "a number from 1 to 100"))?;
    if let Some(after) = asked("after") {
        let at = items.iter().position(|item| item["id"] == after);
        items.drain(..=at.ok_or_else(|| wrong("after", "the id of an item of this list"))?);
    }
    let more = items.len() > limit;
    items.truncate(limit);
    let id = |item: Option<&Value>| item.map(|item| item["id"].clone());
    Ok(json!({
        "object": "list",
        "first_id": id(items.first()),
        "last_id": id(items.last()),
        "has_more": more,
        "data": items,
    }))
}

/// An error in the form in which the provider itself would have said it.
fn refusal(
    (kind, status): (ErrorKind, u16),
    message: String,
    (code, param): (Option<&str>, Option<&str>),
) -> Error {
    let word = "invalid_request_error";
    let body = json!({"message": message, "type": word, "param": param, "code": code});
    Error::new(kind, message).with_said(Said {
        status: Some(status),
        body: Some(json!({"error": body})),
        code: code.map(str::to_owned),
        kind: Some(word.to_owned()),
        param: param.map(str::to_owned),
        ..Said::default()
    })
}
