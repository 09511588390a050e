//! An object of a request that is read field by field.

use crate::error::{Error, Result};
use crate::ops::Object;
use crate::provider::distance;
use crate::route::facts::Nano;
use serde_json::Value;

/// An object of a request, and where it stands there.
pub(super) struct Reader<'a> {
    /// `provider.` or nothing, for messages.
    pub(super) place: &'a str,
    pub(super) fields: &'a Object,
}

impl<'a> Reader<'a> {
    /// A field; null says nothing.
    pub(super) fn get(&self, field: &str) -> Option<&'a Value> {
        self.fields.get(field).filter(|value| !value.is_null())
    }

    /// An error about a field.
    pub(super) fn wrong(&self, field: &str, wanted: &str) -> Error {
        Error::bad_request(format!("{}{field} must be {wanted}", self.place))
    }

    pub(super) fn text(&self, field: &str) -> Result<Option<&'a str>> {
        let read = |value: &'a Value| value.as_str().ok_or_else(|| self.wrong(field, "a text"));
        self.get(field).map(read).transpose()
    }

    pub(super) fn flag(&self, field: &str) -> Result<bool> {
        match self.get(field) {
            None => Ok(false),
            Some(value) => value.as_bool().ok_or_else(|| self.wrong(field, "true or false")),
        }
    }

    /// A list of texts that are not empty.
    pub(super) fn texts(&self, field: &str) -> Result<Vec<String>> {
        let wrong = || self.wrong(field, "a list of texts");
        let Some(value) = self.get(field) else { return Ok(Vec::new()) };
        let text = |item: &Value| item.as_str().filter(|t| !t.is_empty()).map(str::to_owned);
        let items = value.as_array().ok_or_else(wrong)?.iter();
        items.map(|item| text(item).ok_or_else(wrong)).collect()
    }

    /// A text, or a list of them.
    pub(super) fn one_or_more(&self, field: &str) -> Result<Vec<String>> {
        match self.get(field) {
            Some(Value::String(text)) => Ok(vec![text.clone()]),
            _ => self.texts(field),
        }
    }

    /// One of some words.
    pub(super) fn word(&self, field: &str, known: &[&str]) -> Result<Option<&'a str>> {
        let word = self.text(field)?;
        word.map_or(Ok(()), |word| self.is_known(field, word, known))?;
        Ok(word)
    }

    /// An error where a word is none of the known ones.
    pub(super) fn is_known(&self, field: &str, word: &str, known: &[&str]) -> Result<()> {
        if known.contains(&word) {
            return Ok(());
        }
        let one_of = format!("one of {}, not '{word}'{}", known.join(", "), nearest(word, known));
        Err(self.wrong(field, &one_of))
    }

    /// A table in the request.
    pub(super) fn object(&self, field: &str) -> Result<Option<&'a Object>> {
        let read =
            |value: &'a Value| value.as_object().ok_or_else(|| self.wrong(field, "an object"));
        self.get(field).map(read).transpose()
    }

    /// An error where there is a field that is none of the known ones.
    pub(super) fn knows(&self, known: &[&str]) -> Result<()> {
        let stranger = self.fields.keys().find(|field| !known.contains(&field.as_str()));
        let Some(field) = stranger else { return Ok(()) };
        Err(Error::bad_request(format!(
            "{}{field} is no known field{}; there are {}",
            self.place,
            nearest(field, known),
            known.join(", ")
        )))
    }

    /// A number of 0 or more, also as a text.
    pub(super) fn amount(&self, field: &str) -> Result<Option<f64>> {
        let Some(value) = self.get(field) else { return Ok(None) };
        let read = value.as_f64().or_else(|| value.as_str()?.parse().ok());
        let fits = read.filter(|number: &f64| number.is_finite() && *number >= 0.0);
        fits.map(Some).ok_or_else(|| self.wrong(field, "a number, 0 or more"))
    }

    /// Dollars, as nano-dollars.
    pub(super) fn dollars(&self, field: &str) -> Result<Option<Nano>> {
        Ok(self.amount(field)?.map(|dollars| {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "it is whole and not negative; beyond the range it stays at its end"
            )]
            let nano = (dollars * 1e9).round() as Nano;
            nano
        }))
    }
}

/// "; did you mean 'x'?", where a word is close enough to be meant.
fn nearest(word: &str, known: &[&str]) -> String {
    let near = known.iter().map(|known| (distance(known, word), known)).min();
    let near = near.filter(|(changes, _)| changes * 2 <= word.chars().count());
    near.map_or_else(String::new, |(_, near)| format!("; did you mean '{near}'?"))
}
