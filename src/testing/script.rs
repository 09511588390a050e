//! The queue of steps: which one a request takes. It knows nothing of HTTP.

use super::step::{Repeat, Step, When};
use serde_json::Value;
use std::collections::VecDeque;

/// What is known of a request when its step is chosen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked<'a> {
    /// Its path, without the query.
    pub(super) path: &'a str,
    /// Its model; `None` where it names none.
    pub(super) model: Option<&'a str>,
    /// Its body as JSON.
    pub(super) json: Option<&'a Value>,
    /// Whether it is one of the operations. Others take only steps that name their path.
    pub(super) is_operation: bool,
}

/// The steps still to be given.
#[derive(Debug, Default)]
pub(super) struct Script {
    steps: VecDeque<Step>,
    default: Step,
}

impl Script {
    /// Adds a step at the end. One that repeats zero times is never given.
    pub(super) fn push(&mut self, step: Step) {
        if step.repeat != Repeat::Times(0) {
            self.steps.push_back(step);
        }
    }

    /// What is given when no step fits.
    pub(super) fn set_default(&mut self, step: Step) {
        self.default = step;
    }

    /// Forgets the steps, not the default.
    pub(super) fn clear(&mut self) {
        self.steps.clear();
    }

    /// How many steps are still to be given; one that repeats counts once.
    pub(super) fn len(&self) -> usize {
        self.steps.len()
    }

    /// Takes the first step that fits, which stays in its place while it repeats; else the default, if that fits.
    pub(super) fn take(&mut self, asked: Asked<'_>) -> Option<Step> {
        let Some(index) = self.steps.iter().position(|step| fits(&step.when, asked)) else {
            return Some(self.default.clone()).filter(|step| fits(&step.when, asked));
        };
        let step = self.steps.get_mut(index)?;
        match &mut step.repeat {
            Repeat::Times(left) if *left <= 1 => self.steps.remove(index),
            Repeat::Times(left) => {
                *left -= 1;
                Some(step.clone())
            }
            Repeat::Forever => Some(step.clone()),
        }
    }
}

fn fits(when: &When, asked: Asked<'_>) -> bool {
    let path = match &when.path {
        Some(path) => asked.path.contains(path.as_str()),
        None => asked.is_operation,
    };
    let model = when.model.as_deref().is_none_or(|model| asked.model == Some(model));
    let contains = when
        .contains
        .as_deref()
        .is_none_or(|needle| asked.json.is_some_and(|json| has_text(json, needle)));
    path && model && contains
}

/// Whether some text in the JSON contains the needle.
fn has_text(json: &Value, needle: &str) -> bool {
    match json {
        Value::String(text) => text.contains(needle),
        Value::Array(items) => items.iter().any(|item| has_text(item, needle)),
        Value::Object(fields) => fields.values().any(|field| has_text(field, needle)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn take(script: &mut Script, model: &str, body: &Value) -> Option<String> {
        let asked = Asked {
            path: "/v1/chat/completions",
            model: Some(model),
            json: Some(body),
            is_operation: true,
        };
        script.take(asked).unwrap().answer.text
    }

    #[test]
    fn the_first_step_that_fits_is_taken_as_often_as_it_repeats() {
        let steps = json!([
            {"text": "small", "when": {"model": "small"}},
            {"text": "twice", "repeat": 2},
            {"text": "rain", "when": {"contains": "rain"}, "repeat": "forever"},
        ]);
        let mut script = Script::default();
        Step::parse_all(steps).unwrap().into_iter().for_each(|step| script.push(step));
        let rain = json!({"messages": [{"content": "will it rain?"}]});
        let taken: Vec<_> = ["big", "small", "big", "big", "big"]
            .iter()
            .map(|model| take(&mut script, model, &rain).unwrap())
            .collect();
        assert_eq!(taken, ["twice", "small", "twice", "rain", "rain"]);
        assert_eq!(take(&mut script, "big", &json!({})), None, "nothing fits: the default");
        assert_eq!(script.len(), 1);
    }
}
