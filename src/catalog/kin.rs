//! Which models of different providers are the same, as far as their names tell, and what follows from that.

use super::Model;
use crate::ops::Item;

/// How a maker's models begin, who makes them (in OpenRouter's words), and how they count tokens where that is known. The first
/// that fits counts.
const FAMILIES: &[(&str, &str, Option<&str>)] = &[
    ("gpt-oss", "openai", Some("o200k_harmony")),
    ("gpt-4o", "openai", Some("o200k_base")),
    ("gpt-4.", "openai", Some("o200k_base")),
    ("gpt-4", "openai", Some("cl100k_base")),
    ("gpt-3", "openai", Some("cl100k_base")),
    ("gpt-35", "openai", Some("cl100k_base")),
    ("gpt-image", "openai", None),
    ("gpt-", "openai", Some("o200k_base")),
    ("chatgpt", "openai", Some("o200k_base")),
    ("codex", "openai", Some("o200k_base")),
    ("computer-use", "openai", Some("o200k_base")),
    ("o1", "openai", Some("o200k_base")),
    ("o3", "openai", Some("o200k_base")),
    ("o4", "openai", Some("o200k_base")),
    ("text-embedding-3", "openai", Some("cl100k_base")),
    ("text-embedding-ada", "openai", Some("cl100k_base")),
    ("davinci-002", "openai", Some("cl100k_base")),
    ("babbage-002", "openai", Some("cl100k_base")),
    ("omni-moderation", "openai", Some("o200k_base")),
    ("dall-e", "openai", None),
    ("whisper", "openai", None),
    ("sora", "openai", None),
    ("tts-1", "openai", None),
    ("claude", "anthropic", Some("claude")),
    ("gemini", "google", Some("gemini")),
    ("gemma", "google", Some("gemini")),
    ("imagen", "google", None),
    ("veo", "google", None),
    ("llama-2", "meta-llama", Some("llama2")),
    ("llama-3.3-nemotron", "nvidia", Some("llama3")),
    ("llama-3.1-nemotron", "nvidia", Some("llama3")),
    ("llama-3", "meta-llama", Some("llama3")),
    ("llama-4", "meta-llama", Some("llama4")),
    ("llama-guard", "meta-llama", Some("llama3")),
    ("codellama", "meta-llama", Some("llama2")),
    ("deepseek", "deepseek", Some("deepseek")),
    ("qwen", "qwen", Some("qwen")),
    ("qwq", "qwen", Some("qwen")),
    ("qvq", "qwen", Some("qwen")),
    ("mistral", "mistralai", Some("mistral")),
    ("open-mistral", "mistralai", Some("mistral")),
    ("open-mixtral", "mistralai", Some("mistral")),
    ("mixtral", "mistralai", Some("mistral")),
    ("ministral", "mistralai", Some("mistral")),
    ("magistral", "mistralai", Some("mistral")),
    ("codestral", "mistralai", Some("mistral")),
    ("devstral", "mistralai", Some("mistral")),
    ("pixtral", "mistralai", Some("mistral")),
    ("voxtral", "mistralai", Some("mistral")),
    ("kimi", "moonshotai", Some("kimi")),
    ("moonshot", "moonshotai", Some("kimi")),
    ("glm", "z-ai", Some("glm")),
    ("grok", "x-ai", Some("grok")),
    ("command", "cohere", Some("cohere")),
    ("rerank-", "cohere", Some("cohere")),
    ("embed-english", "cohere", Some("cohere")),
    ("embed-multilingual", "cohere", Some("cohere")),
    ("embed-v", "cohere", Some("cohere")),
    ("nova-", "amazon", Some("nova")),
    ("titan", "amazon", None),
    ("phi-", "microsoft", Some("phi")),
    ("nemotron", "nvidia", None),
    ("minimax", "minimax", None),
    ("jamba", "ai21", Some("jamba")),
    ("j2-", "ai21", None),
    ("sonar", "perplexity", None),
    ("granite", "ibm-granite", None),
    ("palmyra", "writer", None),
    ("voyage", "voyage", None),
    ("jina", "jina", None),
    ("flux", "black-forest-labs", None),
];

/// Weights in fewer bits, as names say it.
const BITS: &[&str] =
    &["fp4", "nvfp4", "mxfp4", "fp6", "fp8", "fp16", "bf16", "fp32", "int4", "int8", "awq", "gptq"];

/// Fills in what the name tells and the source did not say.
pub(super) fn complete(row: &mut Model) {
    let lower = row.model.to_lowercase();
    if row.quantization.is_none() {
        let said = |bits: &&&str| lower.split(['-', '_', '/']).any(|part| part == **bits);
        row.quantization = BITS.iter().find(said).map(|bits| (*bits).to_owned());
    }
    let slug = slug(&lower);
    let Some((_, author, tokenizer)) = FAMILIES.iter().find(|(begin, ..)| slug.starts_with(begin))
    else {
        return;
    };
    if row.canonical.is_none() {
        row.canonical = Some(format!("{author}/{slug}"));
    }
    if row.tokenizer.is_none() && !row.rates.iter().any(|rate| rate.item == Item::ImageOut) {
        row.tokenizer = tokenizer.map(str::to_owned);
    }
}

/// What the model is called by itself: without the host's words, dates and versions of the packaging.
fn slug(lower: &str) -> String {
    let unprefixed = lower.strip_prefix("ft:").unwrap_or(lower);
    let last = unprefixed.rsplit('/').next().unwrap_or(unprefixed);
    let bare = super::names::undated(after_dots(last));
    let bare = super::names::unversioned(bare).unwrap_or(bare);
    let bare = super::names::undated(bare);
    let bare = ["-maas", "-latest", ":free", ":thinking", ":beta", ":extended", ":online"]
        .iter()
        .fold(bare, |name, end| name.strip_suffix(end).unwrap_or(name));
    let bare = bare.strip_prefix("meta-").unwrap_or(bare).replace(':', "-");
    let bits = BITS.iter().find_map(|bits| bare.strip_suffix(bits)?.strip_suffix('-'));
    let bare = dotted(bits.unwrap_or(&bare));
    hosted(&bare)
}

/// `us.anthropic.claude-…`: what stands before the last dot that follows a word of letters only.
fn after_dots(name: &str) -> &str {
    match name.split_once('.') {
        Some((word, rest))
            if word.len() > 1 && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') =>
        {
            after_dots(rest)
        }
        _ => name,
    }
}

/// Version numbers with a point, however they are written: `4-5`, `v3p3`, `llama3-3`.
fn dotted(name: &str) -> String {
    let mut name = name.to_owned();
    if let Some(rest) =
        name.strip_prefix("llama").filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    {
        name = format!("llama-{rest}");
    }
    let parts: Vec<&str> = name.split('-').collect();
    let digit = |part: &str| part.len() == 1 && part.as_bytes()[0].is_ascii_digit();
    let mut out = String::with_capacity(name.len());
    let mut before_was_digit = false;
    for (index, part) in parts.iter().enumerate() {
        let joins = before_was_digit && digit(part);
        out.push_str(if index == 0 {
            ""
        } else if joins {
            "."
        } else {
            "-"
        });
        match part.strip_prefix('v').and_then(|version| version.split_once('p')) {
            Some((major, minor)) if digit(major) && digit(minor) => {
                out.extend([major, ".", minor]);
            }
            _ => out.push_str(part),
        }
        before_was_digit = digit(part) && !joins;
    }
    out
}

/// What hosts of open models add to say how fast they are.
fn hosted(name: &str) -> String {
    if let Some(instruct) = name.strip_suffix("-instruct-turbo") {
        return format!("{instruct}-instruct");
    }
    let fast = ["-versatile", "-instant"].iter().find_map(|end| name.strip_suffix(end));
    match fast {
        Some(open) if open.starts_with("llama") => format!("{open}-instruct"),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn one_model_has_one_name_wherever_it_runs() {
        for (theirs, same) in [
            ("us.anthropic.claude-sonnet-4-5-20250929-v1:0", "claude-sonnet-4.5"),
            ("claude-sonnet-4-5@20250929", "claude-sonnet-4.5"),
            ("claude-3-5-haiku-20241022", "claude-3.5-haiku"),
            ("meta.llama3-3-70b-instruct-v1:0", "llama-3.3-70b-instruct"),
            ("meta-llama/llama-3.3-70b-instruct-turbo", "llama-3.3-70b-instruct"),
            ("accounts/fireworks/models/llama-v3p3-70b-instruct", "llama-3.3-70b-instruct"),
            ("llama-3.3-70b-versatile", "llama-3.3-70b-instruct"),
            ("gpt-4o-2024-08-06", "gpt-4o"),
            ("gpt-3.5-turbo", "gpt-3.5-turbo"),
            ("openai/gpt-oss-120b", "gpt-oss-120b"),
            ("deepseek-ai/deepseek-v3.1", "deepseek-v3.1"),
            ("qwen/qwen3-coder-480b-a35b-instruct-fp8", "qwen3-coder-480b-a35b-instruct"),
        ] {
            assert_eq!(slug(theirs), same, "{theirs}");
        }
    }
}
