//! Other people's formats, in small: what they mean to us, and what a change between two of them is told as.

use ferrogate::catalog::diff::{Change, diff};
use ferrogate::catalog::formats::{Reading, genai, litellm, models_dev, openrouter};
use ferrogate::catalog::{Catalog, Day, Mode, Model, Origin, When, lines};
use ferrogate::money::Price;
use ferrogate::ops::{Item, Object};

fn reading() -> Reading<'static> {
    Reading {
        origin: origin(),
        provider: &|theirs| (theirs == "acme").then(|| "acme_ai".to_owned()),
    }
}

fn origin() -> Origin {
    Origin { source: "a test".to_owned(), date: Day("2026-11-01".parse().unwrap()) }
}

/// The price in nano-dollars for a million.
fn price(row: &Model, item: Item, when: &When) -> Option<u64> {
    let rate = row.rates.iter().find(|rate| rate.item == item && rate.when == *when)?;
    Some(rate.price.as_nano_per_million())
}

fn always() -> When {
    When::default()
}

fn above(tokens: u64) -> When {
    When { above: Some(tokens), ..always() }
}

#[test]
fn litellm_entries_become_rows_and_conditions() {
    let text = r#"{
        "acme/large": {"litellm_provider": "acme", "mode": "chat", "max_input_tokens": 1000, "max_output_tokens": 100,
            "input_cost_per_token": 1e-06, "input_cost_per_token_above_200k_tokens": 2e-06,
            "input_cost_per_token_above_200k_tokens_priority": 4e-06, "output_cost_per_token_batches": 5e-07,
            "cache_creation_input_token_cost_above_1hr": 3e-06, "regional_processing_uplift_multiplier_eu": 1.1,
            "supports_vision": true, "supports_web_search": false, "rpm": 5, "deprecation_date": "2027-01-31",
            "search_context_cost_per_query": {"search_context_size_low": 0.01, "search_context_size_medium": 0.02}},
        "acme/eu/large": {"litellm_provider": "acme", "mode": "chat", "output_cost_per_token": 9e-06},
        "hd/1024-x-512/acme/paint": {"litellm_provider": "acme", "mode": "image_generation", "input_cost_per_pixel": 7.62939453125e-08},
        "acme/hear": {"litellm_provider": "acme", "mode": "audio_transcription", "input_cost_per_second": 0.0001, "output_cost_per_second": 0},
        "acme/1-month-commitment/large": {"litellm_provider": "acme", "input_cost_per_second": 1},
        "acme/judge": {"litellm_provider": "acme", "mode": "guardrail"}
    }"#;
    let rows = litellm::read(text, &reading()).unwrap();
    let names: Vec<String> = rows.iter().map(Model::id).collect();
    assert_eq!(names, ["acme_ai/hear", "acme_ai/large", "acme_ai/paint"]);
    let (hear, large, paint) = (&rows[0], &rows[1], &rows[2]);
    let tier = |tier: &str| When { tier: Some(tier.to_owned()), ..always() };
    let eu = When { region: Some("eu".to_owned()), ..always() };
    assert_eq!(price(large, Item::Input, &always()), Some(1_000_000_000));
    assert_eq!(price(large, Item::Input, &above(200_000)), Some(2_000_000_000));
    let both = When { above: Some(200_000), ..tier("priority") };
    assert_eq!(price(large, Item::Input, &both), Some(4_000_000_000));
    assert_eq!(price(large, Item::Output, &tier("batch")), Some(500_000_000));
    assert_eq!(price(large, Item::CacheWrite1h, &always()), Some(3_000_000_000));
    assert_eq!(price(large, Item::Input, &eu), Some(1_100_000_000));
    assert_eq!(price(large, Item::Output, &eu), Some(9_000_000_000));
    assert_eq!(price(large, Item::WebSearch, &always()), Some(20_000_000_000_000));
    assert_eq!((large.supports["vision"], large.supports["web_search"]), (true, false));
    assert_eq!((large.context_length, large.limits["rpm"]), (Some(1000), 5));
    assert_eq!(price(hear, Item::AudioInMs, &always()), Some(100_000_000));
    assert_eq!(hear.rates.len(), 1);
    let hd = When { variant: Some("1024x512/hd".to_owned()), ..always() };
    assert_eq!(price(paint, Item::ImageOut, &hd), Some(40_000_000_000_000));
}

#[test]
fn genai_prices_become_dated_ones() {
    let text = r#"[{"id": "acme", "models": [{"id": "x", "match": {"or_": [{"equals": "x"}, {"equals": "x-1"}]}, "prices": [
        {"constraint": null, "prices": {"input_mtok": "2"}},
        {"constraint": {"start_date": "2026-05-01"}, "prices": {"input_mtok": {"base": "1", "tiers": [{"start": 1000, "price": "3"}]}}}
    ]}]}]"#;
    let rows = genai::read(text, &reading()).unwrap();
    let row = &rows[0];
    assert_eq!(row.aliases, ["x-1"]);
    let on = |day: &str| {
        let rates = row.rates_on(Day(day.parse().unwrap()));
        rates.map(|rate| (rate.when.above, rate.price.as_nano_per_million())).collect::<Vec<_>>()
    };
    assert_eq!(on("2026-04-30"), [(None, 2_000_000_000)]);
    assert_eq!(on("2026-05-01"), [(None, 1_000_000_000), (Some(1000), 3_000_000_000)]);
}

#[test]
fn openrouter_tells_models_and_endpoints() {
    let text = r#"{"data": [{"id": "acme/x:free", "canonical_slug": "acme/x-2026", "context_length": 9, "created": 1767225600,
        "architecture": {"input_modalities": ["text", "image"], "output_modalities": ["text"]},
        "pricing": {"prompt": "0.000001", "completion": "0", "image": "0", "input_cache_write_1h": "0.000002",
            "overrides": [{"min_prompt_tokens": 100, "prompt": "0.000003"}, {"utc_start": "0830", "utc_end": "1000", "prompt": "0.0000005"}]},
        "supported_parameters": ["tools", "seed"]}]}"#;
    let row = openrouter::read(text, &reading()).unwrap().remove(0);
    assert_eq!(
        (row.id().as_str(), row.canonical.as_deref()),
        ("openrouter/acme/x:free", Some("acme/x"))
    );
    assert_eq!(price(&row, Item::Input, &above(100)), Some(3_000_000_000));
    let hours = When { hours: Some((510, 600)), ..always() };
    assert_eq!(price(&row, Item::Input, &hours), Some(500_000_000));
    assert_eq!(price(&row, Item::ImageIn, &always()), None);
    assert_eq!((row.supports["function_calling"], row.supports["reasoning"]), (true, false));
    assert_eq!(row.released.map(|day| day.0.to_string()).as_deref(), Some("2026-01-01"));

    let text = r#"{"data": {"id": "acme/x", "architecture": {"output_modalities": ["embeddings"]}, "endpoints": [
        {"tag": "acme/fp8", "quantization": "fp8", "max_completion_tokens": 7, "pricing": {"prompt": "0.000001"}}]}}"#;
    let row = openrouter::read_endpoints(text, &reading()).unwrap().remove(0);
    assert_eq!((row.provider.as_str(), row.mode), ("acme_ai", Mode::Embedding));
    assert_eq!((row.quantization.as_deref(), row.max_output_tokens), (Some("fp8"), Some(7)));
}

#[test]
fn models_dev_tells_providers_and_models() {
    let text = r#"{"acme": {"models": {"x": {"name": "X", "tool_call": true, "knowledge": "2026-03",
        "modalities": {"input": ["text", "pdf"], "output": ["text"]}, "limit": {"context": 8, "output": 4},
        "cost": {"input": 0.15, "output": 0.6, "context_over_200k": {"input": 0.3}}}}}}"#;
    let row = models_dev::read(text, &reading()).unwrap().remove(0);
    assert_eq!(row.id(), "acme_ai/x");
    assert_eq!(price(&row, Item::Input, &always()), Some(150_000_000));
    assert_eq!(price(&row, Item::Input, &above(200_000)), Some(300_000_000));
    assert_eq!(row.input_modalities, ["text", "file"]);
    assert_eq!(row.knowledge_cutoff.map(|day| day.0.to_string()).as_deref(), Some("2026-03-01"));
}

#[test]
fn what_is_no_such_document_is_refused() {
    assert!(litellm::read("[]", &reading()).unwrap_err().message().contains("litellm"));
    assert!(openrouter::read("<html>", &reading()).is_err());
    assert!(genai::read("{}", &reading()).is_err());
    let error = lines::read("\n{\"provider\": 1}\n").unwrap_err();
    assert!(error.message().contains("line 2") && error.message().contains("provider"), "{error}");
}

#[test]
fn lines_give_back_what_they_were_made_of() {
    let rows: Vec<Model> = Catalog::built_in().all().map(|row| (*row).clone()).collect();
    let text = lines::write(&rows).unwrap();
    assert_eq!(lines::read(&text).unwrap(), rows);
}

#[test]
fn changes_are_told_field_by_field() {
    let old = (*Catalog::built_in().find("openai", "gpt-4o").unwrap()).clone();
    let mut new = old.clone();
    new.origin = origin();
    assert_eq!(diff(std::slice::from_ref(&old), std::slice::from_ref(&new)).unwrap(), []);
    let input = new.rates.iter_mut().find(|rate| rate.item == Item::Input && rate.when.is_always());
    input.unwrap().price = Price::nano_per_million(3_000_000_000);
    new.context_length = None;
    let other = Model { model: "x".to_owned(), ..old.clone() };
    let changes = diff(&[old.clone(), other], &[new]).unwrap();
    let told: Vec<String> = changes.iter().map(ToString::to_string).collect();
    let first = "~ openai/gpt-4o\n    context_length: 128000 -> nothing\n    rates.input: $2.5 per million -> $3.0 per million";
    assert_eq!(told, [first, "- openai/x"]);
    let added = diff(&[], &[old]).unwrap();
    assert_eq!(added, [Change::Added { model: "openai/gpt-4o".to_owned() }]);
}

#[test]
fn what_is_said_over_rows_hides_them() {
    let shared = Catalog::built_in();
    let mut own = shared.clone();
    let fields = |text: &str| toml::from_str::<Object>(text).unwrap();
    own.change(&fields("provider = 'openai'\nmodel = 'gpt-4o'\ncontext_length = 5"), &origin())
        .unwrap();
    own.change(&fields("provider = 'acme'\nmodel = 'X'\naliases = ['y']"), &origin()).unwrap();
    let changed = own.find("openai", "gpt-4o").unwrap();
    assert_eq!((changed.context_length, changed.origin.source.as_str()), (Some(5), "a test"));
    assert!(!changed.rates.is_empty());
    assert_eq!(own.find("acme", "Y").unwrap().model, "X");
    assert_eq!(own.all().count(), shared.all().count() + 1);
    assert_eq!(shared.find("openai", "gpt-4o").unwrap().context_length, Some(128_000));
    assert!(Catalog::empty().find("openai", "gpt-4o").is_none());
    let error = own.change(&fields("provider = 'acme'\nmodel = 'z'\nrates = 'cheap'"), &origin());
    assert!(error.unwrap_err().message().contains("acme/z"));
    assert!(own.change(&fields("model = 'z'"), &origin()).is_err());
}
