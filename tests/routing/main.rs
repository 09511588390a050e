//! Who is asked: the planner's properties, and the course of a call that fails.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod course;
mod planner;

use ferrogate::ops::Object;
use ferrogate::provider::Override;
use ferrogate::route::{Deployment, Facts, Knobs};

/// A deployment of which only its name is known.
fn deployment(id: &str) -> Deployment {
    Deployment {
        id: id.to_owned(),
        group: "group".to_owned(),
        model: format!("openai/{id}"),
        custom_llm_provider: None,
        provider: "openai".to_owned(),
        slugs: vec!["openai".to_owned()],
        unsupported: Vec::new(),
        over: Override::default(),
        knobs: Knobs::default(),
        facts: Facts::default(),
        headers: Vec::new(),
        defaults: Object::new(),
        mock: None,
        info: Object::new(),
    }
}
