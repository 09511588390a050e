//! A deployment: a model at a provider's address with a key, and what its owner says of it.

use super::facts::Facts;
use crate::ops::Object;
use crate::provider::Override;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::time::Duration;

/// What an owner says of how a deployment is used; litellm's names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Knobs {
    /// Its share of the group's calls, against the others' weights.
    pub weight: Option<f64>,
    /// Its tier: all of a lower number are tried first.
    pub order: Option<i64>,
    /// Requests a minute.
    pub rpm: Option<u64>,
    /// Tokens a minute.
    pub tpm: Option<u64>,
    /// Calls at one time.
    pub max_parallel_requests: Option<u32>,
    /// Labels that callers choose by.
    pub tags: Vec<String>,
    /// Who may use it; empty: everybody (litellm's `access_groups`).
    pub access_groups: Vec<String>,
    /// What one attempt may take.
    pub timeout: Option<Duration>,
    /// Until the first content of a stream.
    pub stream_timeout: Option<Duration>,
    /// Tries after the first; over the router's `num_retries`.
    pub num_retries: Option<u32>,
    /// How long it rests after failures.
    pub cooldown_time: Option<Duration>,
    /// What it may cost in a window, in nano-dollars, and the window.
    pub budget: Option<(u64, Duration)>,
    /// The group that is sent a copy of each call, whose answer nobody gets.
    pub silent_model: Option<String>,
    /// It takes no calls (litellm's `blocked`).
    pub blocked: bool,
}

/// A deployment.
#[derive(Clone, Debug)]
pub struct Deployment {
    /// Its own name, unique in a router (litellm's `model_info.id`).
    pub id: String,
    /// The name by which callers ask for it and its like (litellm's `model_name`).
    pub group: String,
    /// `provider/model`, or a bare model name.
    pub model: String,
    /// The provider said apart from the model (litellm's `custom_llm_provider`).
    pub custom_llm_provider: Option<String>,
    /// The name of the provider's row.
    pub provider: String,
    /// The names by which callers may mean its provider: the row's own and its aliases.
    pub slugs: Vec<String>,
    /// Parameters that its provider refuses.
    pub unsupported: Vec<String>,
    /// Its address, key and credentials.
    pub over: Override,
    /// How it is used.
    pub knobs: Knobs,
    /// What is known of it.
    pub facts: Facts,
    /// Headers that its calls carry.
    pub headers: Vec<(String, String)>,
    /// Fields of requests where the caller gives none.
    pub defaults: Object,
    /// The answer that is given in place of asking (litellm's `mock_response`).
    pub mock: Option<Value>,
    /// litellm's `model_info`, as written.
    pub info: Object,
}

/// How a deployment stands at one moment. Times in microseconds; `None`: not known yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Standing {
    /// Calls under way.
    pub in_flight: u32,
    /// Expected time of a whole answer: a peak-sensitive moving average.
    pub latency: Option<u64>,
    /// Expected time for each token of an answer: what compares deployments whose answers differ in length.
    pub per_token: Option<u64>,
    /// Expected time to the first content of a stream.
    pub first_token: Option<u64>,
    /// The time within which 95 of 100 first contents came.
    pub first_token_p95: Option<u64>,
    /// Tokens of answers a second.
    pub throughput: Option<f64>,
    /// Requests in this minute.
    pub requests: u64,
    /// Tokens in this minute.
    pub tokens: u64,
    /// The share of calls that failed in the last minutes, 429s apart.
    pub error_rate: Option<f64>,
    /// The share of calls in the last minutes that were turned away with a 429.
    pub limited_rate: Option<f64>,
    /// Requests a minute that it was found to bear, from its 429s.
    pub learned_rpm: Option<u64>,
    /// It rests for so long yet.
    pub cooling: Option<u64>,
    /// It rested, and one call may find out how it is; that call is under way.
    pub probing: bool,
    /// Nano-dollars spent in its budget's window.
    pub spent: u64,
}
