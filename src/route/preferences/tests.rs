use super::{Preferences, Sort, Suffix, split_suffix};
use crate::error::ErrorKind;
use crate::ops::Object;
use serde_json::{Value, json};

fn object(value: Value) -> Object {
    let Value::Object(fields) = value else { panic!("not an object") };
    fields
}

fn read(value: Value) -> Preferences {
    Preferences::read(&object(value)).unwrap()
}

fn wrong(value: Value) -> String {
    let error = Preferences::read(&object(value)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadRequest);
    error.message().to_owned()
}

#[test]
fn all_of_openrouters_provider_is_read() {
    let wishes = read(json!({"provider": {
        "order": ["anthropic", "google-vertex/us-east5"], "only": ["anthropic"], "ignore": ["azure"],
        "allow_fallbacks": false, "require_parameters": true, "data_collection": "deny", "zdr": true,
        "enforce_distillable_text": true, "quantizations": ["fp8", "unknown"],
        "sort": {"by": "throughput", "partition": "none"},
        "preferred_min_throughput": 50, "preferred_max_latency": {"p99": 3, "p50": 0.5},
    }}));
    assert_eq!(wishes.order, ["anthropic", "google-vertex/us-east5"]);
    assert_eq!(
        (&wishes.only[..], &wishes.ignore[..]),
        (&["anthropic".into()][..], &["azure".into()][..])
    );
    assert!(wishes.no_fallbacks && wishes.require_parameters && wishes.deny_data_collection);
    assert!(wishes.zdr && wishes.distillable && wishes.across_models);
    assert_eq!(wishes.quantizations, ["fp8", "unknown"]);
    assert_eq!(wishes.sort, Some(Sort::Throughput));
    assert_eq!(wishes.preferred_min_throughput, [(50, 50.0)]);
    assert_eq!(wishes.preferred_max_latency, [(50, 0.5), (99, 3.0)]);
}

#[test]
fn what_is_said_by_default_or_by_null_says_nothing() {
    let said = json!({"models": null, "route": null, "session_id": "", "provider": {
        "allow_fallbacks": true, "data_collection": "allow", "sort": null, "max_price": null, "zdr": false,
    }});
    assert_eq!(read(said), Preferences::default());
    assert_eq!(read(json!({"provider": {"allow_fallbacks": null}})), Preferences::default());
}

#[test]
fn a_price_is_dollars_as_number_or_text() {
    let prices = json!({"prompt": 0.1, "completion": "2.5", "request": 0.001, "image": "0"});
    let most = read(json!({"provider": {"max_price": prices}})).max_price;
    assert_eq!((most.prompt, most.completion), (Some(100_000_000), Some(2_500_000_000)));
    assert_eq!((most.request, most.image, most.audio), (Some(1_000_000), Some(0), None));
}

#[test]
fn taking_leaves_what_is_the_providers_and_gives_what_was_written() {
    let mut body = object(json!({
        "model": "a", "models": ["b", "c"], "provider": {"sort": "price"}, "route": "fallback",
        "session_id": "s", "service_tier": "flex", "prompt_cache_key": "k", "tags": ["x"],
        "metadata": {"tags": ["x", "y"], "own": "1"}, "allowed_model_region": "eu",
        "disable_fallbacks": true, "max_fallbacks": 3, "preset": "mine", "temperature": 1,
    }));
    let (wishes, written) = Preferences::take(&mut body).unwrap();
    let left: Vec<_> = body.keys().map(String::as_str).collect();
    assert_eq!(left, ["model", "service_tier", "prompt_cache_key", "metadata", "temperature"]);
    assert_eq!(body["metadata"], json!({"own": "1"}));
    assert_eq!(written["provider"], json!({"sort": "price"}));
    assert_eq!(
        (wishes.models, wishes.tags),
        (vec!["b".into(), "c".into()], vec!["x".into(), "y".into()])
    );
    assert_eq!(
        (wishes.session.as_deref(), wishes.service_tier.as_deref()),
        (Some("s"), Some("flex"))
    );
    assert_eq!((wishes.regions, wishes.preset.as_deref()), (vec!["eu".to_owned()], Some("mine")));
    assert_eq!((wishes.disable_fallbacks, wishes.max_fallbacks), (true, Some(3)));
}

#[test]
fn metadata_that_held_tags_only_goes_with_them_and_a_cache_key_is_a_session() {
    let mut body = object(json!({"metadata": {"tags": ["x"]}, "prompt_cache_key": "k"}));
    let (wishes, _) = Preferences::take(&mut body).unwrap();
    assert!(!body.contains_key("metadata"));
    assert_eq!(wishes.session.as_deref(), Some("k"));
}

#[test]
fn a_wrong_word_is_named_with_the_nearest_right_one_and_nothing_is_taken() {
    let error = wrong(json!({"provider": {"data_colection": "deny"}}));
    assert!(
        error.contains("provider.data_colection") && error.contains("'data_collection'"),
        "{error}"
    );
    let error = wrong(json!({"provider": {"sort": "prise"}}));
    assert!(error.contains("provider.sort") && error.contains("did you mean 'price'"), "{error}");
    let error = wrong(json!({"provider": {"quantizations": ["fp9"]}}));
    assert!(error.contains("provider.quantizations") && error.contains("fp16"), "{error}");
    let error = wrong(json!({"provider": {"sort": {"by": "price", "partition": "all"}}}));
    assert!(error.contains("provider.sort.partition") && error.contains("model, none"), "{error}");
    let mut body = object(json!({"models": ["b"], "route": "nowhere"}));
    assert!(Preferences::take(&mut body).is_err() && body.contains_key("models"));
}

#[test]
fn wrong_shapes_are_refused_by_name() {
    let cases = [
        (json!({"models": "b"}), "models must be a list"),
        (json!({"models": ["b", ""]}), "models must be a list"),
        (json!({"provider": "openai"}), "provider must be an object"),
        (json!({"provider": {"only": [1]}}), "provider.only must be a list"),
        (json!({"provider": {"zdr": "yes"}}), "provider.zdr must be true or false"),
        (json!({"provider": {"max_price": {"prompt": -1}}}), "provider.max_price.prompt must be"),
        (
            json!({"provider": {"max_price": {"prompt": "much"}}}),
            "provider.max_price.prompt must be",
        ),
        (json!({"provider": {"preferred_max_latency": {"p42": 1}}}), "preferred_max_latency.p42"),
        (json!({"session_id": "s".repeat(257)}), "session_id must be"),
        (json!({"max_fallbacks": -1}), "max_fallbacks must be"),
        (json!({"metadata": {"tags": 1}}), "metadata.tags must be"),
    ];
    for (body, says) in cases {
        let error = wrong(body);
        assert!(error.contains(says), "{error}");
    }
}

#[test]
fn only_known_words_at_the_end_of_a_name_are_wishes() {
    for name in [
        "llama3:8b",
        "anthropic.claude-v2:1",
        "ft:gpt-4o:acme::free",
        "openai/ft:gpt-4o:acme:free",
        "a:thinking",
        ":free",
        "a@preset/",
    ] {
        assert_eq!(split_suffix(name), (name.to_owned(), vec![]), "{name}");
    }
    assert_eq!(split_suffix("meta/llama3:8b:free"), ("meta/llama3:8b".into(), vec![Suffix::Free]));
    let both = vec![Suffix::Free, Suffix::Online];
    assert_eq!(split_suffix("a:free:online"), ("a".into(), both));
    let preset = Suffix::Preset("mine".into());
    assert_eq!(split_suffix("@preset/mine"), (String::new(), vec![preset.clone()]));
    assert_eq!(split_suffix("a:nitro@preset/mine"), ("a".into(), vec![Suffix::Nitro, preset]));
}

#[test]
fn a_suffix_gives_way_to_what_the_fields_say() {
    let mut wishes = read(json!({"provider": {"sort": "latency"}, "preset": "theirs"}));
    for suffix in [Suffix::Nitro, Suffix::Preset("mine".into()), Suffix::Free, Suffix::Extended] {
        suffix.apply(&mut wishes);
    }
    assert_eq!((wishes.sort, wishes.preset.as_deref()), (Some(Sort::Latency), Some("theirs")));
    assert!(wishes.free && wishes.extended);
    for (suffix, sort) in [
        (Suffix::Nitro, Sort::Throughput),
        (Suffix::Floor, Sort::Price),
        (Suffix::Exacto, Sort::Exacto),
    ] {
        let mut wishes = Preferences::default();
        suffix.apply(&mut wishes);
        assert_eq!(wishes.sort, Some(sort));
    }
}

#[test]
fn online_asks_for_a_search_unless_the_caller_says_how() {
    let mut wishes = Preferences::default();
    let mut body = Object::new();
    wishes.complete(&mut body);
    assert!(body.is_empty());
    Suffix::Online.apply(&mut wishes);
    wishes.complete(&mut body);
    assert_eq!(body["web_search_options"], json!({}));
    let mut body = object(json!({"web_search_options": {"search_context_size": "low"}}));
    wishes.complete(&mut body);
    assert_eq!(body["web_search_options"], json!({"search_context_size": "low"}));
}
