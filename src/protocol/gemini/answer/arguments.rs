//! Arguments of a call that come in pieces, each with the place it belongs to (`partialArgs`; "Function calling",
//! streaming of arguments).

use super::super::fields::{get, take_object, text};
use crate::ops::Object;
use serde_json::{Value, json};

/// A call whose arguments are still coming.
#[derive(Debug)]
pub(super) struct Growing {
    part: Object,
    args: Value,
}

/// Puts calls together and lets everything else through. What is complete comes out.
#[derive(Debug, Default)]
pub(super) struct Joiner {
    growing: Option<Growing>,
}

impl Joiner {
    /// Takes a part in; the parts that are complete with it come out.
    pub(super) fn push(&mut self, part: Value, out: &mut Vec<Value>) {
        let call = part.as_object().and_then(|fields| get(fields, "functionCall")?.as_object());
        let Some(call) = call else {
            out.push(part);
            return;
        };
        let begins = text(call, "name").is_some();
        if begins || self.growing.is_none() {
            self.end(out);
            if !is_growing(call) {
                out.push(part);
                return;
            }
        }
        let goes_on = get(call, "willContinue") == Some(&json!(true));
        let pieces = get(call, "partialArgs").and_then(Value::as_array).cloned();
        self.join(part, begins);
        if let Some(growing) = &mut self.growing {
            pieces.iter().flatten().filter_map(Value::as_object).for_each(|p| growing.add(p));
        }
        if !goes_on {
            self.end(out);
        }
    }

    /// The call that is still open is complete.
    pub(super) fn end(&mut self, out: &mut Vec<Value>) {
        let Some(Growing { mut part, args }) = self.growing.take() else { return };
        if let Some(Value::Object(call)) = part.get_mut("functionCall") {
            call.insert("args".to_owned(), args);
        }
        out.push(Value::Object(part));
    }

    fn join(&mut self, part: Value, begins: bool) {
        let Value::Object(mut part) = part else { return };
        let call = take_object(&mut part, "functionCall").unwrap_or_default();
        let args = get(&call, "args").filter(|args| args.is_object()).cloned();
        match &mut self.growing {
            Some(growing) if !begins => growing.part.extend(part),
            _ => {
                part.insert("functionCall".to_owned(), Value::Object(call));
                self.growing = Some(Growing { part, args: args.unwrap_or_else(|| json!({})) });
            }
        }
    }
}

fn is_growing(call: &Object) -> bool {
    get(call, "partialArgs").is_some() || get(call, "willContinue") == Some(&json!(true))
}

/// The parts of a whole answer, calls put together.
pub(super) fn joined(parts: Vec<Value>) -> Vec<Value> {
    let (mut joiner, mut out) = (Joiner::default(), Vec::with_capacity(parts.len()));
    for part in parts {
        joiner.push(part, &mut out);
    }
    joiner.end(&mut out);
    out
}

impl Growing {
    /// Puts a value in its place. A text goes on where there is one already.
    fn add(&mut self, piece: &Object) {
        let value =
            ["stringValue", "numberValue", "boolValue"].iter().find_map(|name| get(piece, name));
        let value = value.cloned().unwrap_or_default();
        let Some(at) = slot(&mut self.args, &steps(text(piece, "jsonPath").unwrap_or("$"))) else {
            return;
        };
        match (at, value) {
            (Value::String(text), Value::String(more)) => text.push_str(&more),
            (at, value) => *at = value,
        }
    }
}

/// The most places of a list that are made on the way to one of them.
const MOST_PLACES: usize = 10_000;

/// The place that a path leads to; what is not there yet is made.
fn slot<'a>(root: &'a mut Value, steps: &[String]) -> Option<&'a mut Value> {
    let mut at = root;
    for step in steps {
        let place = step.parse::<usize>().ok();
        match (&*at, place) {
            (Value::Null, Some(_)) => *at = json!([]),
            (Value::Null, None) => *at = json!({}),
            _ => {}
        }
        at = match (at, place) {
            (Value::Array(list), Some(place)) if place < MOST_PLACES => {
                if list.len() <= place {
                    list.resize(place + 1, Value::Null);
                }
                list.get_mut(place)?
            }
            (Value::Object(fields), _) => fields.entry(step.clone()).or_insert(Value::Null),
            _ => return None,
        };
    }
    Some(at)
}

/// The steps of a path: `$.a[0]['b c']` → `a`, `0`, `b c`.
fn steps(path: &str) -> Vec<String> {
    let (mut steps, mut step, mut quote) = (Vec::new(), String::new(), None);
    let mut characters = path.trim_start_matches('$').chars();
    while let Some(c) = characters.next() {
        match (quote, c) {
            (Some(_), '\\') => step.extend(characters.next()),
            (Some(open), c) if c == open => quote = None,
            (None, '\'' | '"') => quote = Some(c),
            (None, '.' | '[' | ']') => {
                if !step.is_empty() {
                    steps.push(std::mem::take(&mut step));
                }
            }
            (_, c) => step.push(c),
        }
    }
    if !step.is_empty() {
        steps.push(step);
    }
    steps
}
