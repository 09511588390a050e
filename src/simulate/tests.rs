//! Reports as they must be.

use super::*;
use crate::route::Routes;
use serde_json::{Value, json};

fn policy(settings: &Value) -> Routes {
    let settings = settings.as_object().unwrap();
    routes(settings, Registry::built_in(), &|_| None).unwrap().0
}

/// A group `m` of these ids, with dollars a million tokens each.
fn group(members: &[(&str, f64)], strategy: &str) -> Value {
    let entry = |(id, price): &(&str, f64)| {
        json!({"model_name": "m", "model_info": {"id": id}, "litellm_params": {
            "model": format!("openai/{id}"),
            "input_cost_per_token": price / 1e6, "output_cost_per_token": price / 1e6,
        }})
    };
    let list: Vec<_> = members.iter().map(entry).collect();
    json!({"model_list": list, "routing_strategy": strategy})
}

fn traffic(rate: f64, minutes: f64) -> Vec<Call> {
    let generate = Generate { rate, minutes, ..Generate::default() };
    generate.calls(&["m".to_owned()], 7).unwrap()
}

fn play(calls: &[Call], behaviour: Value, policy: &Routes, base: Option<&Routes>) -> Report {
    let behaviours = Behaviours::read(behaviour).unwrap().learned_from(calls);
    let simulation =
        Simulation { registry: Registry::built_in(), calls, behaviours: &behaviours, seed: 11 };
    simulation.run(policy, base).unwrap()
}

fn change<'a>(report: &'a Report, measure: &str) -> &'a Change {
    report.changes.iter().find(|change| change.measure == measure).unwrap()
}

#[test]
fn the_same_seed_makes_the_same_report() {
    let calls = traffic(5.0, 4.0);
    assert_eq!(calls, traffic(5.0, 4.0));
    let routes = policy(&group(&[("a", 1.0), ("b", 2.0), ("c", 3.0)], "latency-based-routing"));
    let behaviour =
        json!({"deployment": {"a": {"errors": {"server_error": 0.2}}, "b": {"rpm": 40}}});
    let first = play(&calls, behaviour.clone(), &routes, Some(&routes));
    assert_eq!(first, play(&calls, behaviour, &routes, Some(&routes)));
    assert!(first.policy.attempts > calls.len() as u64);
}

#[test]
fn a_policy_changes_nothing_against_itself() {
    let calls = traffic(5.0, 2.0);
    let routes = policy(&group(&[("a", 1.0), ("b", 2.0)], "simple-shuffle"));
    let behaviour = json!({"default": {"errors": {"503": 0.1}}});
    let report = play(&calls, behaviour, &routes, Some(&routes));
    assert!(report.changes.len() >= 8);
    assert!(report.changes.iter().all(|one| one.low <= 0.0 && one.high >= 0.0), "{report:#?}");
}

#[test]
fn who_takes_the_cheapest_pays_less() {
    let members = [("dear", 10.0), ("cheap", 1.0)];
    let (new, old) = (
        policy(&group(&members, "cost-based-routing")),
        policy(&group(&members, "simple-shuffle")),
    );
    let report = play(&traffic(5.0, 4.0), json!({}), &new, Some(&old));
    let cost = change(&report, "cost_per_call");
    assert!(cost.high < 0.0 && cost.low < cost.change && cost.change < cost.high, "{cost:?}");
    let share = |summary: &Summary| summary.shares["cheap"].share;
    assert!(share(&report.policy) > 0.999, "{}", share(&report.policy));
    assert!((share(report.base.as_ref().unwrap()) - 0.5).abs() < 0.1);
    let paid = report.policy.cost / 1e-6;
    let tokens: u64 = traffic(5.0, 4.0).iter().map(|c| c.prompt_tokens + c.completion_tokens).sum();
    assert!((paid / float(tokens) - 1.0).abs() < 1e-3, "{paid} for {tokens} tokens");
}

#[test]
fn an_outage_is_not_multiplied() {
    let calls = traffic(5.0, 10.0);
    let mut settings = group(&[("a", 1.0), ("b", 1.0), ("c", 1.0)], "simple-shuffle");
    settings["num_retries"] = json!(5);
    // Nobody rests, so that nothing but the governor holds.
    settings["disable_cooldowns"] = json!(true);
    let behaviour = json!({"default": {"outages": [{"from": 0, "to": 1000}]}});
    let report = play(&calls, behaviour, &policy(&settings), None).policy;
    let most = 1.2 * float(calls.len()) + 10.0;
    assert!(report.answered == 0 && float(report.attempts) <= most, "{report:#?}");
    assert!(report.attempts > calls.len() as u64);
}

#[test]
fn an_outage_of_one_is_gone_around() {
    let calls = traffic(5.0, 5.0);
    let mut settings = group(&[("a", 1.0), ("b", 1.0)], "simple-shuffle");
    // By the rule of shares alone, a minute of good answers keeps it from resting.
    settings["allowed_fails"] = json!(3);
    let routes = policy(&settings);
    let down = json!({"deployment": {"a": {"outages": [{"from": 60, "to": 200}]}}});
    let report = play(&calls, down, &routes, None).policy;
    assert!(report.rests > 0 && report.error_rate < 0.01, "{report:#?}");
    assert!(report.shares["b"].share > 0.6);
}

#[test]
fn who_is_full_answers_429_and_rests() {
    let mut settings = group(&[("a", 1.0), ("b", 1.0)], "cost-based-routing");
    settings["model_list"][1]["litellm_params"]["input_cost_per_token"] = json!(1e-3);
    let full = json!({"deployment": {"a": {"rpm": 30, "retry_after": 20}}});
    let report = play(&traffic(2.0, 3.0), full, &policy(&settings), None).policy;
    assert!(report.limited > 0 && report.limited == report.shares["a"].limited);
    // Three minutes hold no more than this, counted in any minute.
    assert!(report.shares["a"].answered <= 120, "{report:#?}");
    assert_eq!(report.answered, report.calls);
}

#[test]
fn who_fails_is_followed_by_its_fallbacks() {
    let mut settings = group(&[("a", 1.0)], "simple-shuffle");
    let list = settings["model_list"].as_array_mut().unwrap();
    list.push(json!({"model_name": "other", "model_info": {"id": "o"}, "litellm_params": {"model": "groq/x"}}));
    settings["fallbacks"] = json!([{"m": ["other"]}]);
    let behaviour = json!({"deployment": {"a": {"errors": {"AuthenticationError": 1.0}}}});
    let calls = traffic(2.0, 2.0);
    let report = play(&calls, behaviour, &policy(&settings), None).policy;
    assert_eq!((report.answered, report.unpriced), (calls.len(), calls.len()));
    assert!(
        report.shares["a"].attempts < 10 && report.shares["o"].answered == calls.len() as u64,
        "{report:#?}"
    );
}

#[test]
fn a_conversation_stays_where_it_is_warm() {
    let mut settings = group(&[("a", 1.0), ("b", 1.0)], "cost-based-routing");
    for at in 0..2 {
        settings["model_list"][at]["litellm_params"]["cache_read_input_token_cost"] = json!(1e-7);
    }
    let generate = Generate { rate: 5.0, minutes: 3.0, sessions: 10, ..Generate::default() };
    let talks = generate.calls(&["m".to_owned()], 7).unwrap();
    let strangers: Vec<_> =
        talks.iter().map(|call| Call { session: None, ..call.clone() }).collect();
    let routes = policy(&settings);
    let cost = |calls: &[Call]| play(calls, json!({}), &routes, None).policy.cost;
    assert!(cost(&talks) < 0.8 * cost(&strangers));
}

#[test]
fn a_log_is_read_and_its_wrong_lines_are_named() {
    let text = r#"
{"at": 12, "model": "m", "prompt_tokens": 9, "completion_tokens": 4, "deployment": "a", "latency": 2, "more": 1}
{"at": 10.5, "model": "m", "deployment": "b", "status": 429, "stream": true, "session": "s"}
"#;
    let calls = read(text).unwrap();
    assert_eq!((calls[0].at, calls[1].at), (0.0, 1.5));
    let logged = calls[0].logged.as_ref().unwrap();
    assert_eq!((logged.error, calls[0].stream), (Some(crate::error::ErrorKind::RateLimited), true));
    let wrong = read(
        "{\"at\": 1, \"model\": \"m\"}\nsecret\n{\"at\": \"secret\", \"model\": \"m\"}\n{\"at\": 1}",
    );
    let told = wrong.unwrap_err().message().to_owned();
    assert!(
        told.contains("line 2") && told.contains("line 3") && told.contains("line 4"),
        "{told}"
    );
    assert!(told.contains("missing field `model`") && !told.contains("secret"), "{told}");
    assert!(read("\n").unwrap_err().message().contains("no calls"));
}

/// A log of one who is fast and one who is slow and fails a third of the time, asked as often.
fn log(propensity: bool) -> Vec<Call> {
    let line = |n: u32| {
        let slow = n % 2 == 1;
        let (id, latency) = if slow { ("slow", 4.0) } else { ("fast", 1.0) };
        let status = if slow && n.is_multiple_of(3) { 500 } else { 200 };
        let mut line = json!({"at": n, "model": "m", "prompt_tokens": 100, "completion_tokens": 50,
            "deployment": id, "latency": latency, "status": status});
        if propensity {
            line["propensity"] = json!(0.5);
        }
        line.to_string()
    };
    read(&(0..600).map(line).collect::<Vec<_>>().join("\n")).unwrap()
}

#[test]
fn deployments_answer_as_their_log_shows() {
    let calls = log(false);
    let report = play(&calls, json!({}), &policy(&group(&[("slow", 1.0)], "simple-shuffle")), None);
    assert_eq!(report.behaviour["slow"], Source::Learned { calls: 300 });
    let failed = report.policy.shares["slow"].failed;
    let share = float(failed) / float(report.policy.attempts);
    assert!((share - 1.0 / 3.0).abs() < 0.08, "{share}");
    assert!(report.policy.latency.as_ref().unwrap().p50 >= 4.0 && report.weighted.is_none());
    let report = play(&calls, json!({}), &policy(&group(&[("new", 1.0)], "simple-shuffle")), None);
    assert_eq!(report.behaviour["new"], Source::Assumed);
}

#[test]
fn logged_answers_are_weighted_by_their_propensities() {
    let only = policy(&group(&[("fast", 1.0)], "simple-shuffle"));
    let weighted = play(&log(true), json!({}), &only, None).weighted.unwrap();
    assert_eq!((weighted.records, weighted.effective.round()), (600, 300.0));
    assert!((weighted.latency_mean.unwrap().value - 1.0).abs() < 1e-9);
    assert!(weighted.error_rate.unwrap().value.abs() < 1e-9);
    let mut both = group(&[("fast", 1.0), ("slow", 1.0)], "simple-shuffle");
    both["disable_cooldowns"] = json!(true);
    let both = policy(&both);
    let weighted = play(&log(true), json!({}), &both, None).weighted.unwrap();
    let rate = weighted.error_rate.unwrap();
    assert!(rate.low < 1.0 / 6.0 && 1.0 / 6.0 < rate.high, "{rate:?}");
    assert!(weighted.effective > 500.0);
}

#[test]
fn traffic_is_as_dense_as_is_said() {
    let generate =
        Generate { rate: 20.0, minutes: 60.0, diurnal: 0.8, day: 60.0, ..Generate::default() };
    let calls = generate.calls(&["m".to_owned()], 3).unwrap();
    assert!((float(calls.len()) / 72_000.0 - 1.0).abs() < 0.02, "{}", calls.len());
    let first_half = calls.iter().filter(|call| call.at < 1800.0).count();
    // The sine's first half has 1 + 2·0.8/π of the average.
    assert!((float(first_half) / 36_000.0 - 1.509).abs() < 0.03, "{first_half}");
    let mut lengths: Vec<_> = calls.iter().map(|call| call.prompt_tokens).collect();
    lengths.sort_unstable();
    let at = |percent: usize| float(lengths[lengths.len() * percent / 100]);
    assert!((at(50) / 500.0 - 1.0).abs() < 0.05 && (at(95) / 4000.0 - 1.0).abs() < 0.05);
    assert!(Generate { rate: 0.0, ..generate }.calls(&["m".to_owned()], 3).is_err());
}

#[test]
fn what_is_wrong_in_a_behaviour_is_named() {
    let refused = |file: Value| Behaviours::read(file).unwrap_err().message().to_owned();
    assert!(refused(json!({"deployment": {"a": {"errors": {"oops": 0.1}}}})).contains("'oops'"));
    assert!(
        refused(json!({"default": {"errors": {"500": 0.9, "429": 0.2}}}))
            .contains("no more than 1")
    );
    assert!(refused(json!({"default": {"speed": 1}})).contains("default"));
    assert!(
        refused(json!({"default": {"first_token": {"p50": 2, "p95": 1}}})).contains("first_token")
    );
}

#[test]
fn settings_are_toml_or_json_and_nothing_of_them_is_repeated() {
    let toml = "[router_settings]\nnum_retries = 4\n[[model_list]]\nmodel_name = \"m\"\n";
    let read = settings("p.toml", toml).unwrap();
    assert_eq!(
        (&read["num_retries"], &read["model_list"][0]["model_name"]),
        (&json!(4), &json!("m"))
    );
    assert_eq!(settings("p.json", "{\"num_retries\": 4}").unwrap()["num_retries"], 4);
    let told = settings("p.toml", "a = 1\nkey = sk-secret").unwrap_err().message().to_owned();
    assert_eq!(told, "p.toml: line 2: this is neither TOML nor JSON");
    assert!(!settings("p", "{sk-secret").unwrap_err().message().contains("secret"));
}
