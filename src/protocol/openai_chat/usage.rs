//! What was used: the many ways in which speakers of this language count, and the one in which we do.

use super::{ask::put, take_object, whole_number};
use crate::ops::{Object, Usage};
use serde_json::{Number, Value, json};

/// Reads `usage`; `None` where it counts nothing.
///
/// `prompt_tokens` holds the cached ones (OpenAI, DeepSeek, LiteLLM), unless that cannot be: then they stand beside it, as
/// in Anthropic's API. `completion_tokens` holds the reasoning, unless the total says otherwise (xAI).
pub(super) fn read(value: &Value) -> Option<Usage> {
    let Value::Object(fields) = value else { return None };
    let mut rest = Rest(fields.clone());
    let prompt = rest.first(&[&["prompt_tokens"], &["input_tokens"]]);
    let completion = rest.first(&[&["completion_tokens"], &["output_tokens"]]);
    let total = rest.first(&[&["total_tokens"]]);
    let mut usage = Usage::default();
    rest.buckets(&mut usage);
    usage.cost = rest.cost();
    usage.server_tools = rest.server_tools();
    usage.extra = rest.leftovers();
    if prompt.is_none() && completion.is_none() && total.is_none() {
        return (usage != Usage::default()).then_some(usage);
    }
    let prompt = prompt.or_else(|| Some(total?.saturating_sub(completion?))).or(total).unwrap_or(0);
    let completion = completion.or_else(|| Some(total?.saturating_sub(prompt))).unwrap_or(0);
    let mut counts = Counts { prompt, completion, total };
    part_prompt(&mut usage, &mut counts);
    part_completion(&mut usage, &counts);
    Some(usage)
}

/// What a provider counted.
struct Counts {
    prompt: u64,
    completion: u64,
    total: Option<u64>,
}

impl Counts {
    /// The tokens that the total has beside prompt and answer.
    fn beside(&self) -> u64 {
        let sum = self.prompt.saturating_add(self.completion);
        self.total.unwrap_or(sum).saturating_sub(sum)
    }
}

/// What is left of the prompt when its kinds are taken out. Cached tokens may be spoken ones too: they count as cached.
fn part_prompt(usage: &mut Usage, counts: &mut Counts) {
    // Mistral counts spoken tokens beside the prompt.
    if usage.input_audio > 0 && counts.beside() == usage.input_audio {
        counts.prompt = counts.prompt.saturating_add(usage.input_audio);
    }
    let prompt = counts.prompt;
    let (read, written) = (usage.cache_read, usage.cache_write());
    // OpenRouter reports a prefix that was written and then read under both names.
    if read <= prompt && written <= prompt && counts.total.is_some() && counts.beside() == 0 {
        let most = prompt - read;
        usage.cache_write_1h = usage.cache_write_1h.min(most);
        usage.cache_write_5m = usage.cache_write_5m.min(most - usage.cache_write_1h);
    }
    let cached = usage.cache_read.saturating_add(usage.cache_write());
    let left = if cached > prompt { prompt } else { prompt - cached };
    usage.input_audio = usage.input_audio.min(left);
    usage.input_image = usage.input_image.min(left - usage.input_audio);
    usage.input = left - usage.input_audio - usage.input_image;
}

fn part_completion(usage: &mut Usage, counts: &Counts) {
    // Google's OpenAI endpoint leaves thoughts out of the answer and names them nowhere but in the total.
    if usage.reasoning == 0 && counts.beside() > 0 {
        usage.reasoning = counts.beside();
    }
    let thought = usage.reasoning;
    // xAI: beside the answer. Vercel's gateway too, without saying so in the total; counts that are off by a few tokens
    // (OpenRouter recounts them) are no sign of it, twice the answer is.
    let is_beside = thought > 0 && (counts.beside() == thought || thought / 2 > counts.completion);
    if !is_beside {
        usage.reasoning = thought.min(counts.completion);
    }
    let mut left = counts.completion - if is_beside { 0 } else { usage.reasoning };
    usage.output_audio = usage.output_audio.min(left);
    left -= usage.output_audio;
    usage.output_image = usage.output_image.min(left);
    usage.output = left - usage.output_image;
}

/// The fields not yet understood.
struct Rest(Object);

const INPUT: [&str; 2] = ["prompt_tokens_details", "input_tokens_details"];
const OUTPUT: [&str; 2] = ["completion_tokens_details", "output_tokens_details"];

impl Rest {
    /// Takes all of these out; the first that counts something is the answer, else the first that is there.
    fn first(&mut self, paths: &[&[&str]]) -> Option<u64> {
        let mut found = None;
        for path in paths {
            let Some(count) = self.count(path) else { continue };
            if found.is_none_or(|n| n == 0) {
                found = Some(count);
            }
        }
        found
    }

    fn count(&mut self, path: &[&str]) -> Option<u64> {
        let (name, outer) = path.split_last()?;
        let mut object = &mut self.0;
        for step in outer {
            object = object.get_mut(*step)?.as_object_mut()?;
        }
        let count = whole_number(object.get(*name)?)?;
        object.shift_remove(*name);
        Some(count)
    }

    /// A count in the details of the prompt or of the answer.
    fn detail(&mut self, places: [&str; 2], name: &str) -> u64 {
        self.first(&[&[places[0], name], &[places[1], name]]).unwrap_or(0)
    }

    fn buckets(&mut self, usage: &mut Usage) {
        usage.cache_read = self
            .first(&[
                &[INPUT[0], "cached_tokens"],
                &[INPUT[1], "cached_tokens"],
                &["prompt_cache_hit_tokens"],
                &["cache_read_input_tokens"],
                &["cached_tokens"],
            ])
            .unwrap_or(0);
        self.0.shift_remove("prompt_cache_miss_tokens");
        let written = self
            .first(&[
                &[INPUT[0], "cache_write_tokens"],
                &[INPUT[0], "cache_creation_tokens"],
                &["cache_creation_input_tokens"],
            ])
            .unwrap_or(0);
        usage.cache_write_1h = self
            .first(&[
                &["cache_creation", "ephemeral_1h_input_tokens"],
                &[INPUT[0], "cache_creation_token_details", "ephemeral_1h_input_tokens"],
            ])
            .unwrap_or(0);
        let short = self
            .first(&[
                &["cache_creation", "ephemeral_5m_input_tokens"],
                &[INPUT[0], "cache_creation_token_details", "ephemeral_5m_input_tokens"],
            ])
            .unwrap_or(0);
        usage.cache_write_5m = written.saturating_sub(usage.cache_write_1h).max(short);
        usage.input_audio = self.detail(INPUT, "audio_tokens");
        usage.input_image = self.detail(INPUT, "image_tokens");
        usage.reasoning = self.detail(OUTPUT, "reasoning_tokens");
        let beside = self.count(&["reasoning_tokens"]).unwrap_or(0);
        if usage.reasoning == 0 {
            usage.reasoning = beside;
        }
        usage.output_audio = self.detail(OUTPUT, "audio_tokens");
        usage.output_image = self.detail(OUTPUT, "image_tokens");
        usage.accepted_prediction = self.detail(OUTPUT, "accepted_prediction_tokens");
        usage.rejected_prediction = self.detail(OUTPUT, "rejected_prediction_tokens");
    }

    /// Dollars: OpenRouter's number, or the sum in Perplexity's object.
    fn cost(&mut self) -> Option<Number> {
        match self.0.get("cost")? {
            Value::Number(_) => self.0.shift_remove("cost")?.as_number().cloned(),
            Value::Object(parts) => parts.get("total_cost")?.as_number().cloned(),
            _ => None,
        }
    }

    fn server_tools(&mut self) -> Vec<(String, u64)> {
        let Some(used) = take_object(&mut self.0, "server_tool_use") else { return Vec::new() };
        used.into_iter().filter_map(|(name, count)| Some((name, whole_number(&count)?))).collect()
    }

    /// What was not understood and says something.
    fn leftovers(mut self) -> Object {
        self.0.retain(|_, value| match value {
            Value::Null => false,
            Value::Object(inner) => {
                inner.retain(|_, v| !v.is_null());
                !inner.is_empty()
            }
            _ => true,
        });
        self.0
    }
}

/// Writes `usage` with OpenAI's names, LiteLLM's for the cache, OpenRouter's for what it cost.
pub(super) fn write(usage: &Usage) -> Value {
    let mut fields = Object::new();
    fields.insert("prompt_tokens".into(), json!(usage.prompt()));
    fields.insert("completion_tokens".into(), json!(usage.completion()));
    fields.insert("total_tokens".into(), json!(usage.total()));
    let mut prompt = Object::new();
    prompt.insert("cached_tokens".into(), json!(usage.cache_read));
    prompt.insert("audio_tokens".into(), json!(usage.input_audio));
    counted(&mut prompt, "cache_write_tokens", usage.cache_write());
    counted(&mut prompt, "image_tokens", usage.input_image);
    fields.insert(INPUT[0].into(), Value::Object(prompt));
    let mut completion = Object::new();
    completion.insert("reasoning_tokens".into(), json!(usage.reasoning));
    completion.insert("audio_tokens".into(), json!(usage.output_audio));
    completion.insert("accepted_prediction_tokens".into(), json!(usage.accepted_prediction));
    completion.insert("rejected_prediction_tokens".into(), json!(usage.rejected_prediction));
    counted(&mut completion, "image_tokens", usage.output_image);
    fields.insert(OUTPUT[0].into(), Value::Object(completion));
    counted(&mut fields, "cache_creation_input_tokens", usage.cache_write());
    counted(&mut fields, "cache_read_input_tokens", usage.cache_read);
    if usage.cache_write_1h > 0 {
        let split = json!({
            "ephemeral_5m_input_tokens": usage.cache_write_5m,
            "ephemeral_1h_input_tokens": usage.cache_write_1h,
        });
        fields.insert("cache_creation".into(), split);
    }
    if !usage.server_tools.is_empty() {
        let used: Object = usage.server_tools.iter().map(|(n, c)| (n.clone(), json!(c))).collect();
        fields.insert("server_tool_use".into(), Value::Object(used));
    }
    put(&mut fields, "cost", usage.cost.as_ref());
    for (name, value) in &usage.extra {
        add(&mut fields, name, value);
    }
    Value::Object(fields)
}

fn counted(to: &mut Object, name: &str, count: u64) {
    if count > 0 {
        to.insert(name.to_owned(), json!(count));
    }
}

/// Adds what the provider said besides; our own counts stand.
fn add(fields: &mut Object, name: &str, value: &Value) {
    match (fields.get_mut(name), value) {
        (Some(Value::Object(there)), Value::Object(more)) => {
            for (name, value) in more {
                there.entry(name.clone()).or_insert_with(|| value.clone());
            }
        }
        // A sum was read out of the object of the same name.
        (Some(_), _) => {}
        (None, value) => _ = fields.insert(name.to_owned(), value.clone()),
    }
}
