use super::*;
use crate::error::ErrorKind;
use secrecy::ExposeSecret;
use serde_json::json;

fn read(settings: Value) -> Result<(Routes, Vec<String>)> {
    let Value::Object(settings) = settings else { panic!("an object") };
    let env = |name: &str| (name == "A_KEY").then(|| "from-env".to_owned());
    Routes::read(&settings, Registry::built_in(), &env)
}

fn routes(settings: Value) -> Routes {
    read(settings).unwrap().0
}

fn refused(settings: Value) -> String {
    read(settings).unwrap_err().message().to_owned()
}

fn models(routes: &Routes, model: &str) -> Vec<String> {
    let found = routes.find(model).unwrap();
    let name = |(at, filled): (usize, Option<String>)| {
        filled.unwrap_or_else(|| routes.deployments()[at].model.clone())
    };
    found.members.into_iter().map(name).collect()
}

#[test]
fn litellms_example_of_load_balancing_is_read() {
    let routes = routes(json!({"model_list": [
        {"model_name": "gpt-3.5-turbo", "litellm_params": {
            "model": "azure/chatgpt-v-2", "api_key": "os.environ/A_KEY", "api_version": "2024-02-01",
            "api_base": "https://one.example", "rpm": 900, "tpm": "100000", "timeout": 30, "temperature": 0.5}},
        {"model_name": "gpt-3.5-turbo", "litellm_params": {
            "model": "gpt-3.5-turbo", "api_key": "k", "weight": 2, "order": 1, "tags": ["paid"],
            "input_cost_per_token": 0.000_000_15, "output_cost_per_token": 6e-7},
         "model_info": {"id": "mine", "max_input_tokens": 16385, "supports_vision": false}},
    ]}));
    let [one, other] = routes.deployments() else { panic!("two") };
    assert_eq!(
        (one.provider.as_str(), one.knobs.rpm, one.knobs.tpm),
        ("azure", Some(900), Some(100_000))
    );
    assert_eq!(one.over.api_key.as_ref().unwrap().expose_secret(), "from-env");
    assert_eq!(one.over.params["api_version"].expose_secret(), "2024-02-01");
    assert_eq!(one.defaults["temperature"], 0.5);
    assert_eq!(
        (other.id.as_str(), other.knobs.weight, other.knobs.order),
        ("mine", Some(2.0), Some(1))
    );
    assert_eq!(other.facts.prices.prompt, Some(150_000_000), "0.15 dollars a million");
    assert_eq!(other.facts.prices.completion, Some(600_000_000));
    assert_eq!(
        (other.facts.max_input_tokens, other.facts.supports["vision"]),
        (Some(16385), false)
    );
    assert_eq!(models(&routes, "gpt-3.5-turbo").len(), 2);
    assert_eq!(models(&routes, "mine"), ["gpt-3.5-turbo"], "a deployment's id");
    assert_eq!(routes.find("other"), None);
}

#[test]
fn wildcards_stand_for_what_the_caller_names_and_the_longest_wins() {
    let routes = routes(json!({"model_list": [
        {"model_name": "*", "litellm_params": {"model": "openrouter/*"}},
        {"model_name": "anthropic/*", "litellm_params": {"model": "anthropic/*"}},
        {"model_name": "company-*-v*", "litellm_params": {"model": "openai/ft-*.*"}},
    ], "model_group_alias": {"best": "anthropic/claude", "old": {"model": "company-a-v1", "hidden": true}}}));
    assert_eq!(models(&routes, "anthropic/claude"), ["anthropic/claude"]);
    assert_eq!(models(&routes, "company-x-v2"), ["openai/ft-x.2"]);
    assert_eq!(models(&routes, "anything"), ["openrouter/anything"]);
    assert_eq!(models(&routes, "best"), ["anthropic/claude"]);
    assert_eq!(models(&routes, "old"), ["openai/ft-a.1"]);
}

#[test]
fn policies_and_fallbacks_are_read_by_litellms_names() {
    let routes = routes(json!({
        "model_list": [],
        "num_retries": 4, "retry_after": 0.5, "cooldown_time": 30, "allowed_fails": 2, "max_fallbacks": 3,
        "retry_policy": {"RateLimitErrorRetries": 5, "BadRequestErrorRetries": 1, "DefaultRetries": 2},
        "model_group_retry_policy": {"a": {"TimeoutErrorRetries": 7}},
        "allowed_fails_policy": {"InternalServerErrorAllowedFails": 20},
        "fallbacks": [{"a": ["b", {"model": "gpt-4o", "api_key": "k"}]}, {"*": ["c"]}],
        "context_window_fallbacks": [{"a": ["long"]}], "content_policy_fallbacks": [{"a": ["calm"]}],
        "default_fallbacks": ["last"], "routing_strategy": "least-busy",
        "routing_groups": [{"group_name": "g", "models": ["a"], "routing_strategy": "cost-based-routing"}],
    }));
    let policies = routes.policies();
    assert_eq!(
        (policies.num_retries, policies.allowed_fails, policies.max_fallbacks),
        (4, Some(2), 3)
    );
    assert_eq!(policies.retries.get(ErrorKind::RateLimited), Some(5));
    assert_eq!(policies.retries.get(ErrorKind::Connection), Some(2));
    assert_eq!(policies.group_retries[0].1.get(ErrorKind::Timeout), Some(7));
    assert_eq!(policies.allowed_fails_policy.get(ErrorKind::Server), Some(20));
    let names =
        |to: &[crate::route::Fallback]| to.iter().map(|f| f.model.clone()).collect::<Vec<_>>();
    assert_eq!(names(&policies.fallbacks[0].1), ["b", "gpt-4o"]);
    assert_eq!(names(&policies.context_window_fallbacks[0].1), ["long"]);
    assert_eq!(names(&policies.default_fallbacks), ["last"]);
    assert_eq!(
        (routes.strategy_of("a"), routes.strategy_of("b")),
        (Strategy::Cost, Strategy::LeastBusy)
    );
}

#[test]
fn keys_and_organizations_fan_out() {
    let routes = routes(
        json!({"model_list": [{"model_name": "m", "model_info": {"id": "d"}, "litellm_params": {
        "model": "gpt-4o", "api_keys": ["one", "two"], "organization": ["x", "y"]}}]}),
    );
    let line = |one: &Arc<Deployment>| {
        let key = one.over.api_key.as_ref().unwrap().expose_secret().to_owned();
        (one.id.clone(), key, one.headers[0].1.clone())
    };
    let all: Vec<_> = routes.deployments().iter().map(line).collect();
    let expected = [
        ("d-1-1", "one", "x"),
        ("d-1-2", "one", "y"),
        ("d-2-1", "two", "x"),
        ("d-2-2", "two", "y"),
    ];
    assert_eq!(all, expected.map(|(id, key, of)| (id.to_owned(), key.to_owned(), of.to_owned())));
}

#[test]
fn credentials_are_named_once() {
    let routes = routes(json!({
        "credential_list": [{"credential_name": "c", "credential_values": {"api_key": "os.environ/A_KEY"}}],
        "model_list": [{"model_name": "m", "litellm_params": {"model": "gpt-4o", "litellm_credential_name": "c"}}],
    }));
    assert_eq!(routes.deployments()[0].over.api_key.as_ref().unwrap().expose_secret(), "from-env");
}

#[test]
fn what_is_wrong_is_named_without_its_value() {
    let with =
        |params: Value| json!({"model_list": [{"model_name": "m", "litellm_params": params}]});
    assert!(refused(json!({"model_lst": []})).contains("did you mean 'model_list'"));
    assert!(
        refused(json!({"routing_strategy": "leastbusy"})).contains("did you mean 'least-busy'")
    );
    assert!(
        refused(with(json!({"model": "gpt-4o", "rpm": "secret-many"})))
            .ends_with("rpm must be a whole number, 0 or more")
    );
    assert!(refused(with(json!({"api_key": "k"}))).contains("model must be given"));
    assert!(
        refused(with(json!({"model": "gpt-4o", "api_key": "os.environ/NOPE"})))
            .contains("NOPE is not set")
    );
    assert!(
        refused(json!({"retry_policy": {"RateLimitRetries": 1}})).contains("RateLimitErrorRetries")
    );
    let twice = json!({"model_name": "m", "litellm_params": {"model": "gpt-4o"}, "model_info": {"id": "x"}});
    assert!(
        refused(json!({"model_list": [twice, twice]})).contains("two deployments have the id 'x'")
    );
}

#[test]
fn what_has_no_effect_is_told() {
    let (_, told) =
        read(json!({"redis_host": "h", "set_verbose": false, "cache_responses": true})).unwrap();
    assert_eq!(
        told,
        ["redis_host has no effect in ferrogate", "cache_responses has no effect in ferrogate"]
    );
    let bad = json!({"model_name": "m", "litellm_params": {"model": "nobody/x", "custom_llm_provider": "nobody"}});
    let (routes, told) =
        read(json!({"model_list": [bad], "ignore_invalid_deployments": true})).unwrap();
    assert!(routes.deployments().is_empty() && told.len() == 1);
}

#[test]
fn labels_choose_by_litellms_rules() {
    let list = |tags: &[&str]| tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>();
    let admitted = |members: &[&[&str]], asked: &[&str], any| {
        let members: Vec<_> = members.iter().map(|own| list(own)).collect();
        let members: Vec<&[String]> = members.iter().map(Vec::as_slice).collect();
        tags::admitted(&members, &list(asked), any)
    };
    let group: &[&[&str]] = &[&["free"], &["paid", "eu"], &["default"], &[]];
    assert_eq!(admitted(group, &["free", "x"], true), [true, false, false, false]);
    assert_eq!(admitted(group, &["paid", "eu"], false), [false, true, false, false]);
    assert_eq!(
        admitted(group, &["free", "x"], false),
        [false, false, true, false],
        "nobody is both"
    );
    assert_eq!(admitted(group, &["else"], true), [false, false, true, false]);
    assert_eq!(admitted(group, &[], true), [false, false, true, false]);
    assert_eq!(admitted(&group[..2], &[], true), [true, true]);
    assert_eq!(admitted(&group[..2], &["else"], true), [false, false]);
    assert_eq!(admitted(&group[..2], &["!eu"], true), [true, false]);
    assert_eq!(admitted(&group[..2], &["&eu"], true), [false, true]);
    assert_eq!(admitted(group, &["paid", "!eu"], true), [false, false, true, false]);
}
