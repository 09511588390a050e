//! Deployments from the entries of litellm's `model_list`.

use super::Environment;
use super::facts;
use super::fields::Fields;
use crate::error::{Error, Result};
use crate::ops::Object;
use crate::provider::{Override, Registry, Row};
use crate::route::deployment::{Deployment, Knobs};
use crate::route::facts::dollars;
use crate::route::plan;
use secrecy::SecretString;
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;

/// litellm's settings of a deployment that change nothing here.
const WITHOUT_EFFECT: &[&str] = &[
    "itpm",
    "otpm",
    "tag_regex",
    "allowed_fails",
    "allowed_fails_policy",
    "allow_client_keepalive_override",
    "configurable_clientside_auth_params",
    "default_api_key_rpm_limit",
    "default_api_key_tpm_limit",
    "keepalive_seconds",
    "max_file_size_mb",
    "merge_reasoning_content_in_choices",
    "provider_affinity_header",
    "retry_policy",
    "rust",
    "timeout_by_service_tier",
    "use_chat_completions_api",
    "use_in_pass_through",
    "use_litellm_proxy",
];

/// What deployments are made with.
pub(super) struct Maker<'a> {
    pub(super) registry: &'a Registry,
    pub(super) env: Environment<'a>,
    /// litellm's `default_litellm_params`.
    pub(super) common: &'a Object,
    /// litellm's `credential_list`.
    pub(super) credentials: &'a [Value],
}

impl Maker<'_> {
    /// The deployments of an entry: one, or one for each of its keys or organizations.
    ///
    /// # Errors
    /// `Config`, naming the entry and the field.
    pub(super) fn deployments(
        &self,
        at: usize,
        entry: Value,
        told: &mut Vec<String>,
    ) -> Result<Vec<Deployment>> {
        let place = format!("model_list[{at}]");
        let Value::Object(entry) = entry else {
            return Err(Error::config(format!("{place} must be an object")));
        };
        let mut fields = Fields::new(&place, entry);
        let group =
            fields.text("model_name")?.ok_or_else(|| fields.wrong("model_name", "given"))?;
        let info = fields.object("model_info")?.unwrap_or_default();
        let params = fields.object("litellm_params")?;
        let mut params = params.ok_or_else(|| fields.wrong("litellm_params", "an object"))?;
        fields.end(&[], told)?;
        for (name, value) in self.common {
            params.entry(name.clone()).or_insert_with(|| value.clone());
        }
        params.values_mut().try_for_each(|value| self.resolve(&place, value))?;
        let mut params = Fields::new(&format!("{place}.litellm_params"), params);
        self.add_credentials(&mut params)?;
        let keys = params.texts("api_keys")?.unwrap_or_default();
        let organizations = params.texts("organization")?.unwrap_or_default();
        let one = self.deployment((at, group), params, info, told)?;
        Ok(fanned_out(&one, keys, &organizations))
    }

    /// Puts variables in the places of `os.environ/NAME` and `${NAME}`.
    fn resolve(&self, place: &str, value: &mut Value) -> Result<()> {
        match value {
            Value::String(text) => {
                let braced = text.strip_prefix("${").and_then(|rest| rest.strip_suffix('}'));
                if let Some(name) = text.strip_prefix("os.environ/").or(braced) {
                    *text = (self.env)(name).ok_or_else(|| {
                        Error::config(format!(
                            "{place}: the environment variable {name} is not set"
                        ))
                    })?;
                }
                Ok(())
            }
            Value::Array(items) => items.iter_mut().try_for_each(|item| self.resolve(place, item)),
            Value::Object(fields) => fields.values_mut().try_for_each(|v| self.resolve(place, v)),
            _ => Ok(()),
        }
    }

    /// Adds the values of a named credential, where the entry says nothing itself.
    fn add_credentials(&self, params: &mut Fields) -> Result<()> {
        let Some(name) = params.text("litellm_credential_name")? else { return Ok(()) };
        let named = |item: &&Value| item["credential_name"].as_str() == Some(&name);
        let found = self.credentials.iter().find(named);
        let Some(Value::Object(values)) = found.map(|item| &item["credential_values"]) else {
            return Err(params.wrong("litellm_credential_name", "a name of credential_list"));
        };
        for (name, value) in values {
            let mut value = value.clone();
            self.resolve("credential_list", &mut value)?;
            params.add(name, value);
        }
        Ok(())
    }

    fn deployment(
        &self,
        (at, group): (usize, String),
        mut params: Fields,
        info: Object,
        told: &mut Vec<String>,
    ) -> Result<Deployment> {
        let model = params.text("model")?.ok_or_else(|| params.wrong("model", "given"))?;
        let custom_llm_provider = params.text("custom_llm_provider")?;
        let mut over = address(&mut params)?;
        let row = match &custom_llm_provider {
            Some(name) => self.registry.require(name)?.clone(),
            None => plan::find(self.registry, &over, &model)?.0,
        };
        let (knobs, facts) = (knobs(&mut params, &info)?, facts::read(&mut params, &info)?);
        let mock = params.take("mock_response");
        let headers = headers(&mut params)?;
        params.end_known(WITHOUT_EFFECT, told);
        let mut defaults = Object::new();
        for (name, value) in params.rest() {
            if self.registry.is_param(&name) {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                over.params.insert(name, text.into());
            } else {
                defaults.insert(name, value);
            }
        }
        let id = info.get("id").map(|id| id.as_str().map_or_else(|| id.to_string(), str::to_owned));
        let id = id.unwrap_or_else(|| made_up(at, &group, &model, over.base_url.as_deref()));
        Ok(Deployment {
            id,
            group,
            model,
            custom_llm_provider,
            provider: row.name.clone(),
            slugs: slugs(&row),
            unsupported: row.unsupported.clone(),
            over,
            knobs,
            facts,
            headers,
            defaults,
            mock,
            info,
        })
    }
}

/// Headers that the entry adds.
fn headers(params: &mut Fields) -> Result<Vec<(String, String)>> {
    let mut said = params.object("extra_headers")?.unwrap_or_default();
    said.extend(params.object("headers")?.unwrap_or_default());
    let text = |(name, value): (String, Value)| {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        (name, value)
    };
    Ok(said.into_iter().map(text).collect())
}

fn slugs(row: &Arc<Row>) -> Vec<String> {
    std::iter::once(&row.name).chain(&row.aliases).cloned().collect()
}

/// Where it is, and its key.
fn address(params: &mut Fields) -> Result<Override> {
    let (api_base, base_url) = (params.text("api_base")?, params.text("base_url")?);
    Ok(Override {
        base_url: api_base.or(base_url),
        // A deployment always says whose language is spoken: in its model, or apart.
        reads_model: true,
        api_key: params.text("api_key")?.map(SecretString::from),
        ..Override::default()
    })
}

fn knobs(params: &mut Fields, info: &Object) -> Result<Knobs> {
    let retries = params.small("num_retries")?;
    let max_budget = params.number("max_budget")?.map(dollars);
    let window = params.text("budget_duration")?;
    let window = match window {
        Some(text) => super::settings::span(&text)
            .ok_or_else(|| params.wrong("budget_duration", "like '30s', '24h', '7d', '1mo'"))?,
        None => Duration::from_secs(86_400),
    };
    let texts = |name: &str| {
        let items = info.get(name).and_then(Value::as_array);
        items.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    Ok(Knobs {
        weight: params.number("weight")?,
        order: params.number("order")?.map(whole),
        rpm: params.whole("rpm")?,
        tpm: params.whole("tpm")?,
        max_parallel_requests: params.small("max_parallel_requests")?,
        tags: params.texts("tags")?.unwrap_or_default(),
        access_groups: texts("access_groups"),
        timeout: params.seconds("timeout")?,
        stream_timeout: params.seconds("stream_timeout")?,
        num_retries: params.small("max_retries")?.or(retries),
        cooldown_time: params.seconds("cooldown_time")?,
        budget: max_budget.map(|most| (most, window)),
        silent_model: params.text("silent_model")?,
        blocked: info.get("blocked").and_then(Value::as_bool).unwrap_or(false),
    })
}

#[expect(clippy::cast_possible_truncation, reason = "tiers are small numbers")]
fn whole(number: f64) -> i64 {
    number as i64
}

/// A deployment for each key, and for each organization.
fn fanned_out(one: &Deployment, keys: Vec<String>, organizations: &[String]) -> Vec<Deployment> {
    let mut all = vec![one.clone()];
    if !keys.is_empty() {
        let several = keys.len() > 1;
        let with_key = |(at, key): (usize, String)| {
            let mut copy = one.clone();
            copy.over.api_key = Some(SecretString::from(key));
            if several {
                copy.id = format!("{}-{}", one.id, at + 1);
            }
            copy
        };
        all = keys.into_iter().enumerate().map(with_key).collect();
    }
    if organizations.is_empty() {
        return all;
    }
    let several = organizations.len() > 1;
    let of_all = |one: &Deployment| {
        let copies = organizations.iter().enumerate().map(|(at, organization)| {
            let mut copy = one.clone();
            copy.headers.push(("openai-organization".to_owned(), organization.clone()));
            if several {
                copy.id = format!("{}-{}", one.id, at + 1);
            }
            copy
        });
        copies.collect::<Vec<_>>()
    };
    all.iter().flat_map(of_all).collect()
}

/// A name for a deployment that has none: the same for the same place, group, model and address, whatever its key.
fn made_up(at: usize, group: &str, model: &str, base_url: Option<&str>) -> String {
    let text = format!("{at}\n{group}\n{model}\n{}", base_url.unwrap_or_default());
    // FNV-1a, 64 bits: stable over versions and processes.
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}
