//! A JSON object whose fields are known by name and otherwise left as written.
//!
//! The relay lane reads a caller's body once into this: fields are found and replaced, the rest is passed on byte for
//! byte, in order.

use crate::error::{Error, Result};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

/// The fields of an object, unread.
#[derive(Clone, Debug, Default)]
pub struct Fields<'a>(Vec<(Cow<'a, str>, Cow<'a, RawValue>)>);

impl<'a> Fields<'a> {
    /// Reads the names and the extent of the values.
    ///
    /// # Errors
    /// `BadRequest` where it is no JSON object.
    pub fn read(body: &'a [u8]) -> Result<Self> {
        serde_json::from_slice(body)
            .map_err(|e| Error::bad_request(format!("the request body is not a JSON object: {e}")))
    }

    /// The value of a field, if it is there and of that type.
    pub fn get<'s, T: Deserialize<'s>>(&'s self, name: &str) -> Option<T> {
        let (_, value) = self.0.iter().rev().find(|(n, _)| n == name)?;
        serde_json::from_str(value.get()).ok()
    }

    /// Whether the field is there.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(n, _)| n == name)
    }

    /// The names, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(n, _)| n.as_ref())
    }

    /// Puts a value in the field's place, or at the end.
    pub fn set(&mut self, name: &str, value: &serde_json::Value) {
        let Ok(raw) = serde_json::value::to_raw_value(value) else { return };
        let Some(at) = self.0.iter().position(|(n, _)| n == name) else {
            self.0.push((Cow::Owned(name.to_owned()), Cow::Owned(raw)));
            return;
        };
        self.0[at].1 = Cow::Owned(raw);
        // Said twice, the second one would win where it is read.
        let mut seen = false;
        self.0.retain(|(n, _)| n != name || !std::mem::replace(&mut seen, true));
    }

    /// Gives a field another name, in its place. Nothing happens where the new name is taken.
    pub fn rename(&mut self, from: &str, to: &str) {
        if self.has(to) {
            return;
        }
        for (name, _) in &mut self.0 {
            if name == from {
                *name = Cow::Owned(to.to_owned());
            }
        }
    }

    /// Takes a field out; tells whether it was there.
    pub fn remove(&mut self, name: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|(n, _)| n != name);
        self.0.len() < before
    }

    /// Writes the object.
    pub fn write(&self) -> Vec<u8> {
        let size = self.0.iter().map(|(n, v)| n.len() + v.get().len() + 4).sum::<usize>() + 2;
        let mut out = Vec::with_capacity(size);
        out.push(b'{');
        for (i, (name, value)) in self.0.iter().enumerate() {
            if i > 0 {
                out.push(b',');
            }
            out.extend_from_slice(
                serde_json::Value::String(name.to_string()).to_string().as_bytes(),
            );
            out.push(b':');
            out.extend_from_slice(value.get().as_bytes());
        }
        out.push(b'}');
        out
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Fields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Fields<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a JSON object")
            }
            fn visit_map<A: MapAccess<'de>>(
                self,
                mut map: A,
            ) -> std::result::Result<Self::Value, A::Error> {
                let mut fields = Vec::with_capacity(12);
                while let Some(Name(name)) = map.next_key()? {
                    fields.push((name, Cow::Borrowed(map.next_value::<&RawValue>()?)));
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(Reader)
    }
}

#[derive(Deserialize)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_not_changed_is_passed_on_as_written() {
        let mut fields = Fields::read(
            br#"{"model": "a/b", "x" : [1, 2.50 ,1e400], "n":12345678901234567890123}"#,
        )
        .unwrap();
        assert_eq!(fields.get::<String>("model").as_deref(), Some("a/b"));
        fields.set("model", &json!("b"));
        fields.set("z", &json!(1));
        let out = String::from_utf8(fields.write()).unwrap();
        assert_eq!(out, r#"{"model":"b","x":[1, 2.50 ,1e400],"n":12345678901234567890123,"z":1}"#);
        assert!(Fields::read(b"[1]").is_err());
    }

    #[test]
    fn a_field_that_is_said_twice_is_set_once() {
        let mut fields = Fields::read(br#"{"model":"a","x":1,"model":"b"}"#).unwrap();
        fields.set("model", &json!("c"));
        assert_eq!(fields.write(), br#"{"model":"c","x":1}"#);
    }
}
