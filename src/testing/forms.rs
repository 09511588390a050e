//! How some fields look as data: functions for serde.

use crate::ops::{Finish, Object};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

pub(super) mod finish_name {
    //! `Finish` by OpenAI's word.
    use super::{Deserialize, Deserializer, Finish, Serializer};
    use serde::de::Error as _;

    const ALL: [Finish; 4] =
        [Finish::Stop, Finish::Length, Finish::ToolCalls, Finish::ContentFilter];

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option,
        reason = "serde hands the field over like this"
    )]
    pub(in crate::testing) fn serialize<S: Serializer>(
        finish: &Option<Finish>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match finish {
            Some(finish) => serializer.serialize_str(finish.name()),
            None => serializer.serialize_none(),
        }
    }

    pub(in crate::testing) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Finish>, D::Error> {
        let Some(word) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
        ALL.into_iter().find(|finish| finish.name() == word).map(Some).ok_or_else(|| {
            D::Error::custom(format!(
                "unknown finish `{word}`; it is stop, length, tool_calls or content_filter"
            ))
        })
    }
}

pub(super) mod header_map {
    //! Headers as an object; numbers are taken for their text, a list for several headers of that name.
    use super::{Deserialize, Deserializer, Object, Serialize, Serializer, Value};

    pub(in crate::testing) fn serialize<S: Serializer>(
        headers: &[(String, String)],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut map = Object::new();
        for (name, value) in headers {
            let value = Value::String(value.clone());
            match map.get_mut(name) {
                None => drop(map.insert(name.clone(), value)),
                Some(Value::Array(values)) => values.push(value),
                Some(first) => *first = Value::Array(vec![first.take(), value]),
            }
        }
        map.serialize(serializer)
    }

    pub(in crate::testing) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<(String, String)>, D::Error> {
        let mut headers = Vec::new();
        for (name, value) in Object::deserialize(deserializer)? {
            match value {
                Value::Array(values) => {
                    for value in values {
                        headers.push((name.clone(), text_of::<D::Error>(&name, value)?));
                    }
                }
                value => headers.push((name.clone(), text_of::<D::Error>(&name, value)?)),
            }
        }
        Ok(headers)
    }

    fn text_of<E: serde::de::Error>(name: &str, value: Value) -> Result<String, E> {
        match value {
            Value::String(text) if !text.contains(['\r', '\n']) => Ok(text),
            Value::Number(number) => Ok(number.to_string()),
            _ => Err(E::custom(format!("header `{name}` must be one line of text"))),
        }
    }
}
