//! What the rows say, against prices that were read on the providers' own pages.

use ferrogate::catalog::{Bill, Catalog, Circumstances, Day, Mode, Model, Rate};
use ferrogate::ops::Item;
use ferrogate::provider::Registry;
use std::collections::BTreeSet;
use std::sync::Arc;

fn find(name: &str) -> Arc<Model> {
    let (provider, model) = name.split_once('/').unwrap();
    Catalog::built_in().find(provider, model).unwrap_or_else(|| panic!("no row for {name}"))
}

fn at(day: &str, minute: u16) -> Circumstances {
    let day = Day(day.parse().unwrap());
    Circumstances { day, minute, tier: None, region: None, variant: None }
}

/// What these units cost, in nano-dollars.
fn cost(name: &str, items: &[(Item, u64)], at: &Circumstances) -> i64 {
    let bill = Bill::of_items(&find(name).rates, items, at);
    bill.cost.unwrap_or_else(|| panic!("{name}: no price for {:?}", bill.unpriced)).as_nano()
}

#[test]
fn every_row_is_read_and_has_prices_or_is_known_to_have_none() {
    let rows: Vec<_> = Catalog::built_in().all().collect();
    assert!(rows.len() >= 4_000, "{}", rows.len());
    let callable = rows.iter().filter(|row| Registry::built_in().get(&row.provider).is_some());
    assert!(callable.count() >= 3_500);
    let unpriced = rows.iter().filter(|row| row.rates.is_empty()).count();
    assert!(unpriced * 20 < rows.len(), "{unpriced} rows have no price");
    for row in &rows {
        assert!(!row.origin.source.is_empty() && !row.model.is_empty(), "{}", row.id());
        let found = Catalog::built_in().find(&row.provider, &row.model).unwrap();
        assert_eq!(found.id().to_lowercase(), row.id().to_lowercase());
    }
    let providers: BTreeSet<_> = rows.iter().map(|row| row.provider.as_str()).collect();
    assert!(providers.len() > 60, "{providers:?}");
}

#[test]
fn no_two_prices_of_a_row_hold_at_once() {
    for row in Catalog::built_in().all() {
        let key = |rate: &Rate| format!("{:?} {:?} {:?}", rate.item, rate.when, rate.from);
        let keys: BTreeSet<_> = row.rates.iter().map(key).collect();
        assert_eq!(keys.len(), row.rates.len(), "{}", row.id());
    }
}

#[test]
fn tokens_cost_what_the_providers_say() {
    use Item::{CacheRead, CacheWrite, CacheWrite1h, Input, InputImage, Output, OutputImage};
    let now = at("2026-11-23", 720);
    let tier = |tier: &str| Circumstances { tier: Some(tier.to_owned()), ..now.clone() };
    let million = 1_000_000;
    for (name, items, at, dollars_nano) in [
        ("openai/gpt-4o", [(Input, 1000), (Output, 100)], &now, 3_500_000),
        ("openai/gpt-4o", [(CacheRead, 1000), (Output, 0)], &now, 1_250_000),
        ("openai/gpt-4o", [(Input, 1000), (Output, 100)], &tier("batch"), 1_750_000),
        ("openai/gpt-4o", [(Input, 1000), (Output, 100)], &tier("priority"), 5_950_000),
        ("anthropic/claude-sonnet-4-5", [(Input, 1000), (Output, 100)], &now, 4_500_000),
        (
            "anthropic/claude-sonnet-4-5",
            [(CacheWrite, 1000), (CacheWrite1h, 1000)],
            &now,
            9_750_000,
        ),
        ("anthropic/claude-sonnet-4-5", [(Input, 200_001), (Output, 0)], &now, 1_200_006_000),
        ("gemini/gemini-2.5-pro", [(Input, 200_000), (Output, 1000)], &now, 260_000_000),
        ("gemini/gemini-2.5-pro", [(Input, 200_001), (Output, 1000)], &now, 515_002_500),
        ("openai/gpt-image-1", [(InputImage, 1000), (OutputImage, 1000)], &now, 50_000_000),
        (
            "bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0",
            [(Input, 1000), (Output, 1000)],
            &now,
            19_800_000,
        ),
        (
            "groq/llama-3.3-70b-versatile",
            [(Input, million), (Output, million)],
            &now,
            1_380_000_000,
        ),
    ] {
        assert_eq!(cost(name, &items, at), dollars_nano, "{name} {items:?} {at:?}");
    }
}

#[test]
fn other_things_cost_what_the_providers_say() {
    let now = at("2026-11-23", 720);
    for (name, items, nano) in [
        ("openai/whisper-1", [(Item::AudioInMs, 60_000)], 6_000_000),
        ("openai/tts-1", [(Item::CharacterIn, 1_000)], 15_000_000),
        ("cohere/rerank-v3.5", [(Item::SearchUnit, 1)], 2_000_000),
        ("openai/gpt-4o", [(Item::WebSearch, 1)], 10_000_000),
    ] {
        assert_eq!(cost(name, &items, &now), nano, "{name}");
    }
    let variant =
        |variant: &str| Circumstances { variant: Some(variant.to_owned()), ..now.clone() };
    let image = [(Item::ImageOut, 1)];
    assert_eq!(cost("azure/dall-e-3", &image, &variant("1024x1024/hd")), 88_000_000);
    let search = [(Item::WebSearch, 1)];
    assert_eq!(cost("perplexity/sonar-pro", &search, &variant("high")), 14_000_000);
}

#[test]
fn some_prices_go_by_the_hour() {
    let items = [(Item::Input, 1_000_000), (Item::Output, 1_000_000)];
    // A Monday, at 02:00, 05:00, 07:00, 12:00 UTC; a Sunday at 02:00.
    for (day, minute, nano) in [
        ("2026-11-23", 120, 1_500_000_000),
        ("2026-11-23", 300, 750_000_000),
        ("2026-11-23", 420, 1_500_000_000),
        ("2026-11-23", 720, 750_000_000),
        ("2026-11-22", 120, 750_000_000),
    ] {
        assert_eq!(
            cost("deepseek/deepseek-flash", &items, &at(day, minute)),
            nano,
            "{day} {minute}"
        );
    }
}

#[test]
fn regions_have_their_prices() {
    let eu = Circumstances { region: Some("eu".to_owned()), ..at("2026-11-23", 0) };
    assert_eq!(cost("azure/gpt-4o-2024-08-06", &[(Item::Input, 1_000)], &eu), 2_750_000);
}

#[test]
fn rows_are_found_by_other_spellings() {
    for (asked, found) in [
        ("openai/GPT-4o", "openai/gpt-4o"),
        ("gemini/models/gemini-2.5-pro", "gemini/gemini-2.5-pro"),
        ("anthropic/claude-sonnet-4-5-20991231", "anthropic/claude-sonnet-4-5"),
        ("openai/ft:gpt-4o-2024-08-06:acme::id", "openai/ft:gpt-4o-2024-08-06"),
        (
            "bedrock/converse/us.anthropic.claude-sonnet-4-5-20250929-v1:0",
            "bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0",
        ),
    ] {
        assert_eq!(find(asked).id(), found, "{asked}");
    }
    assert!(Catalog::built_in().find("openai", "no-such-model").is_none());
    let tuned = find("openai/ft:gpt-5:acme::id");
    assert!(tuned.rates.is_empty() && tuned.supports == find("openai/gpt-5").supports);
}

#[test]
fn facts_beside_prices_are_there() {
    let row = find("openai/gpt-4o");
    assert_eq!((row.context_length, row.max_output_tokens), (Some(128_000), Some(16_384)));
    assert_eq!(row.tokenizer.as_deref(), Some("o200k_base"));
    assert_eq!(row.supports.get("function_calling"), Some(&true));
    assert_eq!(find("openai/text-embedding-3-small").mode, Mode::Embedding);
    let same =
        ["bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0", "anthropic/claude-sonnet-4-5"];
    let names: BTreeSet<_> = same.iter().map(|name| find(name).canonical.clone()).collect();
    assert_eq!(names.len(), 1, "{names:?}");
}
