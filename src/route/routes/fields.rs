//! An object that is read field by field, so that at the end nothing is left that nobody knows.

use crate::error::{Error, Result};
use crate::ops::Object;
use crate::provider::distance;
use serde_json::Value;
use std::time::Duration;

/// An object that is read field by field.
pub(super) struct Fields {
    /// Where it stands, for messages.
    place: String,
    left: Object,
    known: Vec<&'static str>,
}

impl Fields {
    /// The fields of an object that stands there.
    pub(super) fn new(place: &str, fields: Object) -> Self {
        Self { place: place.to_owned(), left: fields, known: Vec::new() }
    }

    fn name(&self, field: &str) -> String {
        if self.place.is_empty() { field.to_owned() } else { format!("{}.{field}", self.place) }
    }

    /// An error about a field.
    pub(super) fn wrong(&self, field: &str, wanted: &str) -> Error {
        Error::config(format!("{} must be {wanted}", self.name(field)))
    }

    /// Takes a field out; null says nothing.
    pub(super) fn take(&mut self, field: &'static str) -> Option<Value> {
        self.known.push(field);
        self.left.shift_remove(field).filter(|value| !value.is_null())
    }

    pub(super) fn text(&mut self, field: &'static str) -> Result<Option<String>> {
        match self.take(field) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(self.wrong(field, "a text")),
        }
    }

    pub(super) fn flag(&mut self, field: &'static str) -> Result<Option<bool>> {
        match self.take(field) {
            None => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(flag)),
            Some(_) => Err(self.wrong(field, "true or false")),
        }
    }

    pub(super) fn number(&mut self, field: &'static str) -> Result<Option<f64>> {
        let Some(value) = self.take(field) else { return Ok(None) };
        let read = value.as_f64().or_else(|| value.as_str().and_then(|text| text.parse().ok()));
        read.filter(|number: &f64| number.is_finite())
            .map(Some)
            .ok_or_else(|| self.wrong(field, "a number"))
    }

    pub(super) fn whole(&mut self, field: &'static str) -> Result<Option<u64>> {
        let Some(value) = self.take(field) else { return Ok(None) };
        let float = |number: f64| (number >= 0.0 && number.fract() == 0.0).then_some(number);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is whole")]
        let read = value.as_u64().or_else(|| value.as_f64().and_then(float).map(|n| n as u64));
        let read = read.or_else(|| value.as_str().and_then(|text| text.parse().ok()));
        read.map(Some).ok_or_else(|| self.wrong(field, "a whole number, 0 or more"))
    }

    pub(super) fn small(&mut self, field: &'static str) -> Result<Option<u32>> {
        let whole = self.whole(field)?;
        Ok(whole.map(|number| u32::try_from(number).unwrap_or(u32::MAX)))
    }

    pub(super) fn seconds(&mut self, field: &'static str) -> Result<Option<Duration>> {
        let Some(seconds) = self.number(field)? else { return Ok(None) };
        let read = Duration::try_from_secs_f64(seconds);
        read.map(Some).map_err(|_| self.wrong(field, "seconds, 0 or more"))
    }

    /// A list of texts; one text is a list of one.
    pub(super) fn texts(&mut self, field: &'static str) -> Result<Option<Vec<String>>> {
        let wrong = |this: &Self| this.wrong(field, "a list of texts");
        match self.take(field) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(vec![text])),
            Some(Value::Array(items)) => {
                let texts = items.into_iter().map(|item| match item {
                    Value::String(text) => Ok(text),
                    _ => Err(wrong(self)),
                });
                texts.collect::<Result<_>>().map(Some)
            }
            Some(_) => Err(wrong(self)),
        }
    }

    pub(super) fn object(&mut self, field: &'static str) -> Result<Option<Object>> {
        match self.take(field) {
            None => Ok(None),
            Some(Value::Object(fields)) => Ok(Some(fields)),
            Some(_) => Err(self.wrong(field, "an object")),
        }
    }

    pub(super) fn list(&mut self, field: &'static str) -> Result<Vec<Value>> {
        match self.take(field) {
            None => Ok(Vec::new()),
            Some(Value::Array(items)) => Ok(items),
            Some(_) => Err(self.wrong(field, "a list")),
        }
    }

    /// Adds a field where there is none of that name.
    pub(super) fn add(&mut self, field: &str, value: Value) {
        self.left.entry(field.to_owned()).or_insert(value);
    }

    /// Takes out what is known to have no effect here; a sentence says so of each.
    pub(super) fn end_known(&mut self, without_effect: &[&str], told: &mut Vec<String>) {
        for field in without_effect {
            if let Some(value) = self.left.shift_remove(*field)
                && !matches!(value, Value::Null | Value::Bool(false))
            {
                told.push(format!("{} has no effect in ferrogate", self.name(field)));
            }
        }
    }

    /// All that was not taken.
    pub(super) fn rest(self) -> Object {
        self.left
    }

    /// What is left must be known to have no effect here; a sentence says so of each.
    ///
    /// # Errors
    /// `Config`, naming a field that nobody knows, and the nearest that somebody does.
    pub(super) fn end(self, without_effect: &[&str], told: &mut Vec<String>) -> Result<()> {
        for (field, value) in &self.left {
            if without_effect.contains(&field.as_str()) {
                let says_nothing = matches!(value, Value::Null | Value::Bool(false));
                if !says_nothing {
                    told.push(format!("{} has no effect in ferrogate", self.name(field)));
                }
                continue;
            }
            let names = self.known.iter().chain(without_effect);
            let nearest = names.min_by_key(|known| distance(known, field));
            let hint = nearest.map_or_else(String::new, |near| format!("; did you mean '{near}'?"));
            return Err(Error::config(format!("{} is no known setting{hint}", self.name(field))));
        }
        Ok(())
    }
}
