//! Transcribes other people's price data into `src/catalog/rows`.
//!
//! ```text
//! UPDATE=1 FERROGATE_LITELLM=…/model_prices_and_context_window_backup.json FERROGATE_GENAI=…/genai.json \
//!     cargo test --test catalog import
//! ```
//!
//! `FERROGATE_REPORT` names a file for what the two say differently. The first file is in the `litellm` wheel. The second is what this prints, with `genai-prices` installed:
//!
//! ```python
//! import json, genai_prices.data
//! print(json.dumps(genai_prices.data.providers, default=lambda v: vars(v) if hasattr(v, "__dict__") else str(v)))
//! ```

use crate::merge::merge;
use ferrogate::catalog::formats::{Reading, genai, litellm};
use ferrogate::catalog::{Day, Mode, Model, Origin, lines};
use ferrogate::money::Price;
use ferrogate::provider::Registry;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const ROWS: &str = "src/catalog/rows";
/// Providers with at least so many rows have a file of their own.
const OWN_FILE: usize = 75;
/// Where nothing is charged for what runs at home; elsewhere, a source that says zero for everything does not know.
const AT_HOME: &[&str] = &["ollama", "lemonade", "hosted_vllm", "llamafile", "lm_studio"];

fn origin(source: &str, date: &str) -> Origin {
    Origin { source: source.to_owned(), date: Day(date.parse().unwrap()) }
}

fn ours(theirs: &str) -> Option<String> {
    let theirs = match theirs {
        "azure_text" => "azure",
        "aws" => "bedrock",
        "google" => "gemini",
        _ => theirs,
    };
    Registry::built_in().get(theirs).map(|row| row.name.clone())
}

#[expect(clippy::disallowed_methods, reason = "the one who imports says from where")]
fn given(variable: &str) -> Option<String> {
    let path = std::env::var(variable).ok()?;
    Some(fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}")))
}

#[test]
fn import() {
    if given_flag("UPDATE").is_none() {
        return;
    }
    let prices = given("FERROGATE_LITELLM").expect("FERROGATE_LITELLM names litellm's price file");
    let reading = Reading { origin: origin("litellm 1.106.2", "2026-10-21"), provider: &ours };
    let mut rows = litellm::read(&prices, &reading).unwrap();
    for row in rows.iter_mut().filter(|row| row.mode != Mode::Moderation) {
        let zero = row.rates.iter().all(|rate| rate.price == Price::FREE);
        if zero && !AT_HOME.contains(&row.provider.as_str()) {
            row.rates.clear();
        }
    }
    let more = given("FERROGATE_GENAI").expect("FERROGATE_GENAI names the data of genai-prices");
    let first_day = reading.origin.date;
    let reading = Reading { origin: origin("genai-prices 0.2.3", "2026-10-14"), provider: &ours };
    let mut more = genai::read(&more, &reading).unwrap();
    // A price is what it is read for.
    more.retain(|row| !row.rates.is_empty());
    let (rows, report) = merge(rows, more, first_day);
    if let Some(path) = given_flag("FERROGATE_REPORT") {
        fs::write(path, report.join("\n")).unwrap();
    }
    write(rows);
}

#[expect(clippy::disallowed_methods, reason = "the one who imports says so")]
fn given_flag(variable: &str) -> Option<String> {
    std::env::var(variable).ok()
}

/// One file for each provider with many rows, one for all others; always the same for the same rows.
fn write(mut rows: Vec<Model>) {
    rows.sort_by(|a, b| (&a.provider, &a.model).cmp(&(&b.provider, &b.model)));
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for row in &rows {
        *counts.entry(row.provider.clone()).or_default() += 1;
    }
    let mut files: BTreeMap<String, Vec<Model>> = BTreeMap::new();
    for row in rows {
        let own = counts[&row.provider] >= OWN_FILE;
        let file = if own { row.provider.clone() } else { "others".to_owned() };
        files.entry(file).or_default().push(row);
    }
    assert!(files.len() <= 20, "{} files", files.len());
    for old in fs::read_dir(ROWS).unwrap() {
        fs::remove_file(old.unwrap().path()).unwrap();
    }
    for (file, rows) in files {
        let text = lines::write(&rows).unwrap();
        fs::write(Path::new(ROWS).join(format!("{file}.jsonl")), text).unwrap();
    }
}
