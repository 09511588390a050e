//! A decision among many.

use ferrogate::ops::Object;
use ferrogate::provider::Override;
use ferrogate::route::{
    Candidate, Checks, Deployment, Facts, Knobs, Need, Preferences, Rule, Standing, Strategy,
    decide,
};
use std::hint::black_box;

pub(super) fn of_20() -> Box<dyn FnMut()> {
    plan(20)
}

pub(super) fn of_500() -> Box<dyn FnMut()> {
    plan(500)
}

/// Decides by weight among so many, a tenth of whom rest.
fn plan(count: u32) -> Box<dyn FnMut()> {
    let all: Vec<(Deployment, Standing)> = (0..count).map(member).collect();
    let need = Need { prompt_tokens: 1000, ..Need::default() };
    let mut seed = 0;
    Box::new(move || {
        seed += 1;
        let candidates: Vec<_> = all
            .iter()
            .map(|(deployment, standing)| Candidate::new(deployment, *standing))
            .collect();
        let wish = Preferences::default();
        let checks = Checks { pre_call: true, limits: true };
        let rule = Rule::new(Strategy::SimpleShuffle, &wish, checks);
        drop(black_box(decide(black_box(&candidates), &need, &rule, seed)));
    })
}

fn member(at: u32) -> (Deployment, Standing) {
    let knobs = Knobs {
        weight: Some(f64::from(at % 7 + 1)),
        rpm: Some(1000),
        tpm: Some(1_000_000),
        ..Knobs::default()
    };
    let facts = Facts { max_input_tokens: Some(128_000), ..Facts::default() };
    let deployment = Deployment {
        id: format!("deployment-{at}"),
        group: "group".to_owned(),
        model: "openai/gpt-4o".to_owned(),
        custom_llm_provider: None,
        provider: "openai".to_owned(),
        slugs: vec!["openai".to_owned()],
        unsupported: Vec::new(),
        over: Override::default(),
        knobs,
        facts,
        headers: Vec::new(),
        defaults: Object::new(),
        mock: None,
        info: Object::new(),
    };
    let cooling = at.is_multiple_of(10).then_some(1_000_000);
    (deployment, Standing { cooling, requests: u64::from(at), ..Standing::default() })
}
