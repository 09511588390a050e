//! Retries, cool-downs and fallbacks from litellm's arguments of `Router`.

use super::fields::Fields;
use crate::error::{Error, ErrorKind, Result};
use crate::ops::Object;
use crate::provider::Override;
use crate::route::plan::Fallback;
use crate::route::policy::{PerError, Policies, Rules};
use serde_json::Value;

/// litellm's classes of errors, as `RetryPolicy` and `AllowedFailsPolicy` name them, and ours.
const CLASSES: &[(&str, &[ErrorKind])] = &[
    (
        "BadRequestError",
        &[ErrorKind::BadRequest, ErrorKind::UnsupportedParams, ErrorKind::ContextTooLong],
    ),
    ("AuthenticationError", &[ErrorKind::Authentication, ErrorKind::Permission]),
    ("TimeoutError", &[ErrorKind::Timeout]),
    ("RateLimitError", &[ErrorKind::RateLimited]),
    ("ContentPolicyViolationError", &[ErrorKind::ContentRefused]),
    ("InternalServerError", &[ErrorKind::Server]),
    ("ServiceUnavailableError", &[ErrorKind::Unavailable]),
    ("BadGatewayError", &[ErrorKind::Connection]),
    ("NotFoundError", &[ErrorKind::NotFound]),
];

/// What becomes of calls that fail.
///
/// # Errors
/// `Config`, naming the setting.
pub(super) fn read(fields: &mut Fields) -> Result<Policies> {
    let usual = Policies::default();
    let mut retries = PerError::default();
    if let Some(said) = fields.object("retry_policy")? {
        retries = per_error("retry_policy", &said, "Retries")?;
    }
    let mut group_retries = Vec::new();
    for (group, said) in fields.object("model_group_retry_policy")?.unwrap_or_default() {
        let Value::Object(said) = said else {
            return Err(Error::config("model_group_retry_policy must hold objects by group"));
        };
        group_retries.push((group, per_error("model_group_retry_policy", &said, "Retries")?));
    }
    let mut allowed_fails_policy = PerError::default();
    if let Some(said) = fields.object("allowed_fails_policy")? {
        allowed_fails_policy = per_error("allowed_fails_policy", &said, "AllowedFails")?;
    }
    let default_fallbacks = fields.list("default_fallbacks")?;
    Ok(Policies {
        num_retries: fields.small("num_retries")?.unwrap_or(usual.num_retries),
        retry_after: fields.seconds("retry_after")?.unwrap_or(usual.retry_after),
        retries,
        group_retries,
        allowed_fails: fields.small("allowed_fails")?,
        allowed_fails_policy,
        cooldown_time: fields.seconds("cooldown_time")?.unwrap_or(usual.cooldown_time),
        disable_cooldowns: fields.flag("disable_cooldowns")?.unwrap_or(false),
        fallbacks: rules(fields, "fallbacks")?,
        context_window_fallbacks: rules(fields, "context_window_fallbacks")?,
        content_policy_fallbacks: rules(fields, "content_policy_fallbacks")?,
        default_fallbacks: default_fallbacks.iter().map(fallback).collect::<Result<_>>()?,
        max_fallbacks: fields.small("max_fallbacks")?.unwrap_or(usual.max_fallbacks),
    })
}

/// `{"TimeoutErrorRetries": 2}` and `{"default": 1}`.
fn per_error(place: &str, said: &Object, ending: &str) -> Result<PerError> {
    let mut read = PerError::default();
    for (name, value) in said.iter().filter(|(_, value)| !value.is_null()) {
        let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
        let number = number.ok_or_else(|| {
            Error::config(format!("{place}.{name} must be a whole number, 0 or more"))
        })?;
        let class = name.strip_suffix(ending).unwrap_or_default();
        if class == "Default" {
            read.default = Some(number);
            continue;
        }
        let Some((_, kinds)) = CLASSES.iter().find(|(known, _)| *known == class) else {
            let known: Vec<_> =
                CLASSES.iter().map(|(known, _)| format!("{known}{ending}")).collect();
            return Err(Error::config(format!(
                "{place}.{name} is no class of errors; there are {}",
                known.join(", ")
            )));
        };
        read.of.extend(kinds.iter().map(|kind| (*kind, number)));
    }
    Ok(read)
}

/// `[{"group": ["other", {"model": …, "api_key": …}]}]`.
fn rules(fields: &mut Fields, name: &'static str) -> Result<Rules> {
    let mut rules = Rules::new();
    for item in fields.list(name)? {
        let Value::Object(item) = item else {
            return Err(fields.wrong(name, "a list of {group: [models]}"));
        };
        for (group, to) in item {
            let Value::Array(to) = to else {
                return Err(fields.wrong(name, "a list of {group: [models]}"));
            };
            rules.push((group, to.iter().map(fallback).collect::<Result<_>>()?));
        }
    }
    Ok(rules)
}

/// A model, or an object with a model of its own address and key.
fn fallback(said: &Value) -> Result<Fallback> {
    let wrong = || Error::config("a fallback must be a model, or an object with a `model`");
    let fields = match said {
        Value::String(model) => {
            return Ok(Fallback { model: model.clone(), ..Fallback::default() });
        }
        Value::Object(fields) => fields,
        _ => return Err(wrong()),
    };
    let text = |name: &str| fields.get(name).and_then(Value::as_str).map(str::to_owned);
    let over = Override {
        base_url: text("api_base").or_else(|| text("base_url")),
        reads_model: true,
        api_key: text("api_key").map(Into::into),
        ..Override::default()
    };
    Ok(Fallback { model: text("model").ok_or_else(wrong)?, over })
}
