//! A log's lines as calls: JSON, one call each.

use super::traffic::{Call, Logged};
use crate::error::{Error, ErrorKind, Result, TABLE};
use serde::Deserialize;
use serde_json::Value;

/// A line. Fields that are not named here are nobody's business.
#[derive(Deserialize)]
struct Line {
    at: f64,
    model: String,
    #[serde(default)]
    prompt_tokens: u64,
    #[serde(default)]
    completion_tokens: u64,
    deployment: Option<String>,
    latency: Option<f64>,
    first_token: Option<f64>,
    status: Option<u16>,
    error: Option<Value>,
    session: Option<String>,
    stream: Option<bool>,
    #[serde(default)]
    tags: Vec<String>,
    propensity: Option<f64>,
}

/// How many wrong lines are named.
const NAMED: usize = 5;

/// The calls of a log, in the order of their times, the first at 0. Empty lines are none.
///
/// # Errors
/// `Config`: lines are wrong (the first five are named by number), or there is none.
pub fn read(text: &str) -> Result<Vec<Call>> {
    let (mut calls, mut wrong, mut left) = (Vec::new(), Vec::new(), 0);
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        match call(line) {
            Ok(call) => calls.push(call),
            Err(why) if wrong.len() < NAMED => wrong.push(format!("line {}: {why}", at + 1)),
            Err(_) => left += 1,
        }
    }
    if !wrong.is_empty() {
        let more = if left > 0 { format!("; and {left} more") } else { String::new() };
        return Err(Error::config(format!("the log cannot be read: {}{more}", wrong.join("; "))));
    }
    if calls.is_empty() {
        return Err(Error::config("the log has no calls"));
    }
    calls.sort_by(|a, b| a.at.total_cmp(&b.at));
    let begin = calls.first().map_or(0.0, |call| call.at);
    calls.iter_mut().for_each(|call| call.at -= begin);
    Ok(calls)
}

fn call(line: &str) -> Result<Call, String> {
    let line: Line = serde_json::from_str(line).map_err(|error| shown(&error))?;
    let times = [Some(line.at), line.latency, line.first_token];
    if times.iter().flatten().any(|time| !time.is_finite() || *time < 0.0) {
        return Err("at, latency and first_token must be seconds, 0 or more".to_owned());
    }
    if line.propensity.is_some_and(|p| !(p > 0.0 && p <= 1.0)) {
        return Err("propensity must be above 0 and at most 1".to_owned());
    }
    let error = failure(line.status, line.error.as_ref());
    let logged = line.deployment.map(|deployment| Logged {
        deployment,
        latency: line.latency,
        first_token: line.first_token,
        error,
        propensity: line.propensity,
    });
    Ok(Call {
        at: line.at,
        model: line.model,
        prompt_tokens: line.prompt_tokens,
        completion_tokens: line.completion_tokens,
        session: line.session,
        stream: line.stream.unwrap_or(line.first_token.is_some()),
        tags: line.tags,
        logged,
    })
}

/// What is wrong with a line, without the line: it may hold a prompt.
fn shown(error: &serde_json::Error) -> String {
    match error.classify() {
        serde_json::error::Category::Data => {
            let said = error.to_string();
            // serde repeats the value that it did not expect; only what it expected is told.
            let expected = said.split(", expected ").nth(1);
            match expected {
                Some(expected) => format!("expected {}", without_place(expected)),
                None => without_place(&said).to_owned(),
            }
        }
        _ => "it is no JSON object".to_owned(),
    }
}

fn without_place(said: &str) -> &str {
    said.split(" at line ").next().unwrap_or(said)
}

/// What failed, by the error's name or its status.
fn failure(status: Option<u16>, error: Option<&Value>) -> Option<ErrorKind> {
    let of_status = status.filter(|s| *s >= 400).map(ErrorKind::of_status);
    match error {
        None | Some(Value::Null | Value::Bool(false)) => of_status,
        Some(said) => said.as_str().and_then(kind).or(of_status).or(Some(ErrorKind::Server)),
    }
}

/// The kind of a name: the table's (`rate_limit_error`), its Python class (`RateLimitError`), or a status (`429`).
pub(super) fn kind(name: &str) -> Option<ErrorKind> {
    let row = TABLE.iter().find(|row| row.name == name || row.class == name);
    let status = || name.parse().ok().filter(|s| (400..600).contains(s)).map(ErrorKind::of_status);
    row.map(|row| row.kind).or_else(status)
}
