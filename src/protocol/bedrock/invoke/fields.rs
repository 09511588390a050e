//! The fields of a body that are read one by one.

use super::super::BEFORE;
use crate::error::{Error, Result};
use crate::ops::Object;
use crate::protocol::address;
use serde_json::Value;

/// A caller's body and the model that its path names.
pub(super) fn asked(path: &str, body: &[u8]) -> Result<(Object, String)> {
    let body = serde_json::from_slice(body)
        .map_err(|e| Error::bad_request(format!("the request body is not a JSON object: {e}")))?;
    Ok((body, address::between(path, BEFORE, "/invoke").unwrap_or_default()))
}

/// Takes a text out of a body.
pub(super) fn text(body: &mut Object, name: &str) -> Option<String> {
    match body.shift_remove(name) {
        Some(Value::String(text)) => Some(text),
        _ => None,
    }
}

/// Takes a whole number out of a body.
pub(super) fn number(body: &mut Object, name: &str) -> Option<u64> {
    body.shift_remove(name).and_then(|value| value.as_u64())
}

/// Takes a list out of a body.
pub(super) fn list(body: &mut Object, name: &str) -> Option<Vec<Value>> {
    match body.shift_remove(name) {
        Some(Value::Array(list)) => Some(list),
        _ => None,
    }
}
