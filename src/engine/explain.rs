//! What would be done with a call, without doing it.

use super::answer::Meta;
use super::{Answer, Incoming, State, Whole};
use crate::error::Result;
use crate::ops::Object;
use crate::route::Explanation;
use serde_json::{Value, json};

impl State {
    /// The whole decision about a call, without sending it: for each stage its candidates in order, why others may not
    /// answer, what it is expected to cost, and what chance was drawn from.
    ///
    /// # Errors
    /// As those of a call whose first target cannot be reached.
    pub fn explain(&self, incoming: &Incoming) -> Result<Explanation> {
        let closely = incoming.need(true);
        let now = self.now(incoming.patience.total(1));
        self.in_world(incoming, |world| Explanation::of(world, &closely, now))
    }

    /// The same as an answer.
    pub(super) fn explained(&self, incoming: &Incoming) -> Result<Answer> {
        let explanation = self.explain(incoming)?;
        let mut body = Object::new();
        body.insert("object".to_owned(), "routing.explanation".into());
        if let Ok(Value::Object(fields)) = serde_json::to_value(&explanation) {
            body.extend(fields);
        }
        let meta = Meta::of_ours("ferrogate", &incoming.wish.model);
        let body = json!(body).to_string().into();
        Ok(Answer::Whole(Box::new(Whole { body, meta, record: None })))
    }
}
