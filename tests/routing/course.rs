//! The course of a call that fails: who is asked next, without network and with a clock that is handed in.

use ferrogate::error::{Error, ErrorKind};
use ferrogate::provider::{Asked, Registry};
use ferrogate::route::{
    Course, Ended, Fallback, Leg, Need, Now, Patience, Router, Routes, Step, Wish, World,
};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

/// A call and its clock.
struct Call {
    router: Arc<Router>,
    wish: Wish,
    patience: Patience,
    now: Duration,
    until: Option<Duration>,
    seed: u64,
}

/// What became of a call: who was asked, how long was waited, what was said without asking.
#[derive(Default)]
struct Told {
    asked: Vec<String>,
    waits: Vec<Duration>,
    failed: Vec<Error>,
    answered: bool,
}

impl Call {
    fn new(settings: Value) -> Self {
        let Value::Object(settings) = settings else { panic!("an object") };
        let routes = Routes::read(&settings, Registry::built_in(), &|_| None).unwrap().0;
        Self {
            router: Arc::new(Router::new(routes)),
            wish: Wish { model: "group".into(), ..Wish::default() },
            patience: Patience { max_retries: 2, ..Patience::default() },
            now: Duration::ZERO,
            until: None,
            seed: 1,
        }
    }

    fn make(&mut self, answer: impl Fn(&str) -> Option<Error>) -> Told {
        let need = || Arc::new(Need::default());
        let world = World {
            registry: Registry::built_in(),
            env: &|_| None,
            asked: Asked::default(),
            wish: &self.wish,
            patience: &self.patience,
            router: &self.router,
            need: &need,
            session: None,
        };
        let mut course = Course::begin(&world).unwrap();
        let (mut told, mut failed) = (Told::default(), None);
        loop {
            self.seed += 1;
            let left = self.until.map(|until| until.saturating_sub(self.now));
            let now = Now { now: self.now, left, seed: self.seed };
            match course.next(&world, failed.take().as_ref(), now) {
                Step::Go(leg) => {
                    told.asked.push(leg.target.model.clone());
                    failed = answer(&leg.target.model);
                    end(*leg, self.now, failed.as_ref());
                    if failed.is_none() {
                        told.answered = true;
                        return told;
                    }
                }
                Step::Wait(wait) => {
                    told.waits.push(wait);
                    self.now += wait;
                }
                Step::Failed(error) => told.failed.push(error),
                Step::End => return told,
            }
        }
    }
}

fn end(leg: Leg, now: Duration, failed: Option<&Error>) {
    let Some((slot, ticket)) = leg.ticket else { return };
    let how = match failed {
        None => Ended::Answered { completion_tokens: 1, total_tokens: 2, cost: 0 },
        Some(error) => Ended::Failed {
            kind: error.kind(),
            status: Some(error.status()),
            retry_after: error.said().retry_after,
        },
    };
    slot.end(ticket, now, how, &leg.rest);
}

fn error(kind: ErrorKind) -> Error {
    Error::new(kind, "it failed")
}

fn limited(wait: Duration) -> Error {
    let mut limited = error(ErrorKind::RateLimited);
    limited.said_mut().retry_after = Some(wait);
    limited
}

fn member(group: &str, model: &str, order: u32) -> Value {
    json!({"model_name": group, "litellm_params":
        {"model": format!("openai/{model}"), "api_key": "k", "order": order}})
}

fn groups(policies: Value) -> Call {
    let mut settings = policies;
    settings["model_list"] = json!([
        member("group", "one", 1),
        member("group", "two", 2),
        member("spare", "three", 1),
        member("last", "four", 1),
    ]);
    Call::new(settings)
}

fn alone() -> Call {
    Call::new(json!({"model_list": [member("group", "one", 1)]}))
}

#[test]
fn a_dead_key_leaves_the_group_and_the_next_tier_answers_at_once() {
    let mut call = groups(json!({}));
    let dead = |model: &str| (model == "one").then(|| error(ErrorKind::Authentication));
    let told = call.make(dead);
    assert_eq!(
        (told.asked, told.waits.len(), told.answered),
        (vec!["one".into(), "two".into()], 0, true)
    );
    assert_eq!(call.make(dead).asked, ["two"]);
}

#[test]
fn a_limit_is_not_waited_for_while_another_member_is_well() {
    let told = groups(json!({})).make(|model| (model == "one").then(|| limited(30 * SECOND)));
    assert_eq!((told.asked.len(), told.waits.len(), told.answered), (2, 0, true));
}

#[test]
fn the_only_member_waits_as_long_as_it_was_asked_to_and_never_past_the_deadline() {
    let mut call = alone();
    call.patience.max_retries = 1;
    let told = call.make(|_| Some(limited(3 * SECOND)));
    assert_eq!((told.asked.len(), told.answered), (2, false));
    assert!(told.waits.iter().sum::<Duration>() >= 3 * SECOND, "{:?}", told.waits);
    let mut call = alone();
    call.until = Some(2 * SECOND);
    let told = call.make(|_| Some(limited(3 * SECOND)));
    assert_eq!((told.asked.len(), told.waits.len()), (1, 0));
}

#[test]
fn each_class_of_errors_has_its_own_fallbacks() {
    let rules = || {
        groups(json!({
            "fallbacks": [{"group": ["last"]}],
            "context_window_fallbacks": [{"group": ["spare"]}],
            "content_policy_fallbacks": [{"group": ["spare"]}],
            "num_retries": 0,
        }))
    };
    for kind in [ErrorKind::ContextTooLong, ErrorKind::ContentRefused] {
        let told = rules().make(|model| (model != "three").then(|| error(kind)));
        assert_eq!(
            (told.asked, told.answered),
            (vec!["one".into(), "three".into()], true),
            "{kind:?}"
        );
    }
    let told = rules().make(|model| (model != "four").then(|| error(ErrorKind::Server)));
    assert_eq!((told.asked.last().unwrap().as_str(), told.answered), ("four", true));
}

#[test]
fn no_group_is_visited_twice_and_max_fallbacks_bounds_them() {
    let rules = json!({"fallbacks": [{"group": ["spare"]}, {"spare": ["group", "last"]}]});
    let fail = |_: &str| Some(error(ErrorKind::NotFound));
    let told = groups(rules.clone()).make(fail);
    assert_eq!(told.asked, ["one", "two", "three", "four"]);
    let mut call = groups(rules);
    call.wish.preferences.max_fallbacks = Some(1);
    assert_eq!(call.make(fail).asked, ["one", "two", "three"]);
}

#[test]
fn a_group_without_fallbacks_has_the_default_ones_and_those_of_the_call_replace_them() {
    let fail = |_: &str| Some(error(ErrorKind::NotFound));
    let mut call = groups(json!({"default_fallbacks": ["spare"]}));
    assert_eq!(call.make(fail).asked, ["one", "two", "three"]);
    let mut call = groups(json!({"default_fallbacks": ["spare"]}));
    call.wish.fallbacks = vec![Fallback { model: "last".into(), ..Fallback::default() }];
    assert_eq!(call.make(fail).asked, ["one", "two", "four"]);
}

#[test]
fn an_outage_is_not_multiplied() {
    let mut call = groups(json!({"disable_cooldowns": true}));
    let asked: usize =
        (0..200).map(|_| call.make(|_| Some(error(ErrorKind::Unavailable))).asked.len()).sum();
    assert!((200..=250).contains(&asked), "{asked} attempts: 200 × 1.2 and a burst of 10");
}
