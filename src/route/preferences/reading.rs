//! Wishes as they stand in a request's body, read.

use super::object::Reader;
use super::{Percentiles, Preferences, Sort};
use crate::error::Result;
use crate::ops::Object;
use crate::route::facts::Prices;
use serde_json::Value;

/// The fields that are wishes only, which no provider is sent but one that routes itself.
const OURS: [&str; 9] = [
    "models",
    "provider",
    "route",
    "session_id",
    "preset",
    "tags",
    "allowed_model_region",
    "disable_fallbacks",
    "max_fallbacks",
];

/// The fields of `provider`.
const PROVIDER: [&str; 13] = [
    "order",
    "only",
    "ignore",
    "allow_fallbacks",
    "require_parameters",
    "data_collection",
    "zdr",
    "enforce_distillable_text",
    "quantizations",
    "sort",
    "max_price",
    "preferred_min_throughput",
    "preferred_max_latency",
];

const QUANTIZATIONS: [&str; 12] = [
    "int4", "int8", "fp4", "mxfp4", "nvfp4", "fp6", "fp8", "mxfp8", "fp16", "bf16", "fp32",
    "unknown",
];

const SORTS: [(&str, Sort); 4] = [
    ("price", Sort::Price),
    ("throughput", Sort::Throughput),
    ("latency", Sort::Latency),
    ("exacto", Sort::Exacto),
];

const LONGEST_SESSION: usize = 256;

impl Preferences {
    /// The fields of a request that are read.
    pub const FIELDS: [&str; 12] = [
        "models",
        "provider",
        "route",
        "session_id",
        "preset",
        "tags",
        "allowed_model_region",
        "disable_fallbacks",
        "max_fallbacks",
        "metadata",
        "prompt_cache_key",
        "service_tier",
    ];

    /// Takes the wishes out of a request's body, and gives them read and as they were written: a provider that speaks
    /// these fields itself ([`Row::own_routing`](crate::provider::Row::own_routing)) is sent what was written.
    ///
    /// `service_tier` and `prompt_cache_key` are a provider's parameters as well: they are looked at and stay.
    ///
    /// # Errors
    /// `BadRequest`, naming the field, what may stand there and the nearest right word. The body is then unchanged.
    pub fn take(fields: &mut Object) -> Result<(Self, Object)> {
        let wishes = Self::read(fields)?;
        let mut written = Object::new();
        for name in OURS {
            if let Some((name, value)) = fields.shift_remove_entry(name) {
                written.insert(name, value);
            }
        }
        // OpenAI's metadata holds texts only; litellm's list of tags in it is for the router.
        if let Some(Value::Object(metadata)) = fields.get_mut("metadata")
            && metadata.shift_remove("tags").is_some()
            && metadata.is_empty()
        {
            fields.shift_remove("metadata");
        }
        Ok((wishes, written))
    }

    /// The wishes in a request's body.
    ///
    /// # Errors
    /// As [`Preferences::take`].
    pub fn read(fields: &Object) -> Result<Self> {
        let body = Reader { place: "", fields };
        let mut wishes = match body.object("provider")? {
            Some(fields) => provider(&Reader { place: "provider.", fields })?,
            None => Self::default(),
        };
        wishes.models = body.texts("models")?;
        if body.word("route", &["fallback", "sort"])? == Some("sort") {
            wishes.across_models = true;
        }
        wishes.session = session(&body)?;
        wishes.service_tier = fields.get("service_tier").and_then(Value::as_str).map(str::to_owned);
        wishes.preset = body.text("preset")?.map(str::to_owned);
        wishes.tags = tags(&body)?;
        wishes.regions = body.one_or_more("allowed_model_region")?;
        wishes.disable_fallbacks = body.flag("disable_fallbacks")?;
        wishes.max_fallbacks = max_fallbacks(&body)?;
        Ok(wishes)
    }
}

fn session(body: &Reader<'_>) -> Result<Option<String>> {
    let named = body.text("session_id")?.filter(|session| !session.is_empty());
    if named.is_some_and(|session| session.chars().count() > LONGEST_SESSION) {
        return Err(body.wrong("session_id", "a text of at most 256 characters"));
    }
    let cached = || body.get("prompt_cache_key").and_then(Value::as_str);
    Ok(named.or_else(cached).map(str::to_owned))
}

/// litellm's `tags` and `metadata.tags`, each once.
fn tags(body: &Reader<'_>) -> Result<Vec<String>> {
    let mut tags = body.one_or_more("tags")?;
    if let Some(fields) = body.get("metadata").and_then(Value::as_object) {
        let more = Reader { place: "metadata.", fields }.one_or_more("tags")?;
        for tag in more {
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
    }
    Ok(tags)
}

fn max_fallbacks(body: &Reader<'_>) -> Result<Option<u32>> {
    let wrong = || body.wrong("max_fallbacks", "a whole number, 0 or more");
    let Some(value) = body.get("max_fallbacks") else { return Ok(None) };
    let number = value.as_u64().ok_or_else(wrong)?;
    u32::try_from(number).map(Some).map_err(|_| wrong())
}

fn provider(said: &Reader<'_>) -> Result<Preferences> {
    said.knows(&PROVIDER)?;
    let allows = said.get("allow_fallbacks").is_none() || said.flag("allow_fallbacks")?;
    let collection = said.word("data_collection", &["allow", "deny"])?;
    let (sort, across_models) = sort(said)?;
    Ok(Preferences {
        order: said.texts("order")?,
        only: said.texts("only")?,
        ignore: said.texts("ignore")?,
        no_fallbacks: !allows,
        require_parameters: said.flag("require_parameters")?,
        deny_data_collection: collection == Some("deny"),
        zdr: said.flag("zdr")?,
        distillable: said.flag("enforce_distillable_text")?,
        quantizations: quantizations(said)?,
        sort,
        across_models,
        max_price: max_price(said)?,
        preferred_min_throughput: percentiles(said, "preferred_min_throughput")?,
        preferred_max_latency: percentiles(said, "preferred_max_latency")?,
        ..Preferences::default()
    })
}

fn quantizations(said: &Reader<'_>) -> Result<Vec<String>> {
    let words = said.texts("quantizations")?;
    for word in &words {
        said.is_known("quantizations", word, &QUANTIZATIONS)?;
    }
    Ok(words)
}

/// A word, or `{by, partition}`.
fn sort(said: &Reader<'_>) -> Result<(Option<Sort>, bool)> {
    match said.get("sort") {
        None => Ok((None, false)),
        Some(Value::String(_)) => Ok((sort_word(said, "sort")?, false)),
        Some(Value::Object(fields)) => {
            let table = Reader { place: "provider.sort.", fields };
            table.knows(&["by", "partition"])?;
            let partition = table.word("partition", &["model", "none"])?;
            Ok((sort_word(&table, "by")?, partition == Some("none")))
        }
        Some(_) => Err(said.wrong("sort", "a word, or an object with `by` and `partition`")),
    }
}

fn sort_word(said: &Reader<'_>, field: &str) -> Result<Option<Sort>> {
    let word = said.word(field, &SORTS.map(|(word, _)| word))?;
    Ok(word.and_then(|word| SORTS.iter().find(|(known, _)| *known == word)).map(|(_, sort)| *sort))
}

/// Dollars for a million tokens of prompt, answer and sound; dollars for each request and picture.
fn max_price(said: &Reader<'_>) -> Result<Prices> {
    let Some(fields) = said.object("max_price")? else { return Ok(Prices::default()) };
    let table = Reader { place: "provider.max_price.", fields };
    table.knows(&["prompt", "completion", "request", "image", "audio"])?;
    Ok(Prices {
        prompt: table.dollars("prompt")?,
        completion: table.dollars("completion")?,
        request: table.dollars("request")?,
        image: table.dollars("image")?,
        audio: table.dollars("audio")?,
        ..Prices::default()
    })
}

/// A number, which is the median's, or an object of numbers by percentile.
fn percentiles(said: &Reader<'_>, field: &str) -> Result<Percentiles> {
    let Some(Value::Object(fields)) = said.get(field) else {
        return Ok(said.amount(field)?.map(|bound| (50, bound)).into_iter().collect());
    };
    let place = format!("provider.{field}.");
    let table = Reader { place: &place, fields };
    table.knows(&["p50", "p75", "p90", "p99"])?;
    let mut bounds = Vec::new();
    for (name, percentile) in [("p50", 50), ("p75", 75), ("p90", 90), ("p99", 99)] {
        bounds.extend(table.amount(name)?.map(|bound| (percentile, bound)));
    }
    Ok(bounds)
}
