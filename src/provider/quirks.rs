//! Habits as data: what a row renames, refuses, presets and clamps, applied to a body in either of its forms.

use super::Row;
use crate::ops::{Losses, Object, Outcome};
use crate::protocol::body::Fields;
use serde_json::{Number, Value};

/// A body whose fields can be found and changed: read (`Object`) or unread (`Fields`).
pub trait Body {
    /// Whether the field is there with a value other than null.
    fn has(&self, name: &str) -> bool;
    /// Its value.
    fn value(&self, name: &str) -> Option<Value>;
    /// Puts a value.
    fn put(&mut self, name: &str, value: Value);
    /// Takes it out.
    fn take(&mut self, name: &str);
    /// Gives it another name.
    fn name(&mut self, from: &str, to: &str);
}

impl Body for Object {
    fn has(&self, name: &str) -> bool {
        self.get(name).is_some_and(|v| !v.is_null())
    }
    fn value(&self, name: &str) -> Option<Value> {
        self.get(name).cloned()
    }
    fn put(&mut self, name: &str, value: Value) {
        self.insert(name.to_owned(), value);
    }
    fn take(&mut self, name: &str) {
        self.shift_remove(name);
    }
    fn name(&mut self, from: &str, to: &str) {
        if !self.contains_key(to)
            && let Some(value) = self.shift_remove(from)
        {
            self.insert(to.to_owned(), value);
        }
    }
}

impl Body for Fields<'_> {
    fn has(&self, name: &str) -> bool {
        self.get::<serde::de::IgnoredAny>(name).is_some() && self.get::<()>(name).is_none()
    }
    fn value(&self, name: &str) -> Option<Value> {
        self.get(name)
    }
    fn put(&mut self, name: &str, value: Value) {
        self.set(name, &value);
    }
    fn take(&mut self, name: &str) {
        self.remove(name);
    }
    fn name(&mut self, from: &str, to: &str) {
        self.rename(from, to);
    }
}

/// What a call changes in a body beyond the row's habits.
#[derive(Clone, Debug, Default)]
pub struct Patch {
    /// Fields sent although the row does not take them or its language has no word for them (litellm's
    /// `allowed_openai_params`).
    pub allowed: Vec<String>,
    /// Fields left out, as paths: `user`, `tools[*].function.strict` (litellm's `additional_drop_params`).
    pub dropped: Vec<String>,
}

impl Row {
    /// Applies the row's habits and the call's changes.
    pub fn apply(&self, body: &mut impl Body, patch: &Patch, losses: &mut Losses) {
        // By the caller's names first, and in the end by the provider's.
        patch.drop_from(body, losses);
        for name in &self.unsupported {
            if body.has(name) && !patch.allowed.contains(name) {
                body.take(name);
                losses.dropped(name.clone(), format!("{} does not take it", self.name));
            }
        }
        for (name, range) in &self.clamp {
            clamp(body, (name, *range), &self.name, losses);
        }
        for name in &self.omit {
            body.take(name);
        }
        for (from, to) in &self.rename {
            body.name(from, to);
        }
        if self.developer_role == Some(false) {
            developer_as_system(body);
        }
        patch.drop_from(body, losses);
    }
}

impl Patch {
    /// Takes out what the call leaves out, and says so.
    pub fn drop_from(&self, body: &mut impl Body, losses: &mut Losses) {
        for path in &self.dropped {
            drop_path(body, path, losses);
        }
    }
}

fn clamp(
    body: &mut impl Body,
    (name, [least, most]): (&str, [f64; 2]),
    provider: &str,
    losses: &mut Losses,
) {
    let Some(value) = body.value(name).and_then(|v| v.as_f64()) else { return };
    let inside = value.clamp(least, most);
    if (inside - value).abs() > f64::EPSILON
        && let Some(number) = Number::from_f64(inside)
    {
        body.put(name, Value::Number(number));
        let detail = format!("{provider} takes {least} to {most}");
        losses.add(name.to_owned(), Outcome::Clamped, detail);
    }
}

/// The body is only read where a developer speaks.
fn developer_as_system(body: &mut impl Body) {
    let Some(Value::Array(mut messages)) = body.value("messages") else { return };
    let mut found = false;
    for message in &mut messages {
        if let Some(role) = message.get_mut("role").filter(|role| *role == "developer") {
            *role = Value::from("system");
            found = true;
        }
    }
    if found {
        body.put("messages", Value::Array(messages));
    }
}

/// Takes out what a path names: `a`, `a.b`, `a[*].b`, `a[0].b`. The caller asked for it, so it is reported, not refused.
fn drop_path(body: &mut impl Body, path: &str, losses: &mut Losses) {
    let steps: Vec<&str> = path.split(['.', '[', ']']).filter(|s| !s.is_empty()).collect();
    let Some((first, rest)) = steps.split_first() else { return };
    let Some(mut value) = body.value(first) else { return };
    if rest.is_empty() {
        body.take(first);
    } else if remove(&mut value, rest) {
        body.put(first, value);
    } else {
        return;
    }
    losses.add(path.to_owned(), Outcome::Defaulted, "additional_drop_params names it");
}

fn remove(value: &mut Value, steps: &[&str]) -> bool {
    let Some((first, rest)) = steps.split_first() else { return false };
    match value {
        Value::Array(items) => items
            .iter_mut()
            .enumerate()
            .filter(|(i, _)| *first == "*" || first.parse() == Ok(*i))
            .fold(false, |any, (_, item)| remove(item, rest) || any),
        Value::Object(fields) if rest.is_empty() => fields.shift_remove(*first).is_some(),
        Value::Object(fields) => fields.get_mut(*first).is_some_and(|inner| remove(inner, rest)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn row(toml: &str) -> Row {
        toml::from_str(toml).unwrap()
    }

    #[test]
    fn both_forms_of_a_body_are_changed_alike() {
        let row = row("rename = { a = 'b' }\nunsupported = ['x']\nclamp = { t = [0, 1] }");
        let text = r#"{"a":1,"x":2,"t":1.5,"tools":[{"f":{"strict":true,"n":1}}],"messages":[{"role":"developer"}]}"#;
        let patch = Patch { dropped: vec!["tools[*].f.strict".into()], ..Patch::default() };
        let mut object: Object = serde_json::from_str(text).unwrap();
        let mut fields = Fields::read(text.as_bytes()).unwrap();
        let (mut one, mut two) = (Losses::default(), Losses::default());
        row.apply(&mut object, &patch, &mut one);
        row.apply(&mut fields, &patch, &mut two);
        let written: Value = serde_json::from_slice(&fields.write()).unwrap();
        assert_eq!(written, Value::Object(object));
        assert_eq!(written["b"], json!(1));
        assert_eq!((&written["t"], written.get("x")), (&json!(1.0), None));
        assert_eq!(written["tools"], json!([{"f": {"n": 1}}]));
        assert_eq!(one, two);
        assert_eq!(one.0.len(), 3);
    }
}
