//! The built-in rows, all of them: what must hold of each, and the page that lists them.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use ferrogate::ops::Operation;
use ferrogate::protocol;
use ferrogate::provider::{Asked, Evidence, Override, Registry, Row};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// Fields of a request that rows may rename, drop or bound: OpenAI's, for chat and embeddings.
const FIELDS: &[&str] = &[
    "dimensions",
    "encoding_format",
    "frequency_penalty",
    "logit_bias",
    "logprobs",
    "max_completion_tokens",
    "model",
    "n",
    "parallel_tool_calls",
    "presence_penalty",
    "response_format",
    "seed",
    "stop",
    "stream_options",
    "temperature",
    "tool_choice",
    "tools",
    "top_logprobs",
    "top_p",
    "user",
];

/// A table that shrinks has lost a provider that somebody calls.
const AT_LEAST: usize = 110;

fn rows() -> impl Iterator<Item = &'static Row> {
    Registry::built_in().rows().map(|row| &**row)
}

fn wrong(of: impl Fn(&Row) -> Option<String>) -> Vec<String> {
    rows().filter_map(|row| Some(format!("{}: {}", row.name, of(row)?))).collect()
}

#[test]
fn there_are_enough() {
    assert!(rows().count() >= AT_LEAST, "there are {}", rows().count());
}

#[test]
fn addresses_are_encrypted_unless_they_are_local() {
    let local = ["http://localhost", "http://127.0.0.1"];
    let fine = |url: &str| {
        url.is_empty() || url.starts_with("https://") || local.iter().any(|l| url.starts_with(l))
    };
    let found = wrong(|row| {
        let urls: Vec<_> = row.faces().map(|face| face.base_url.clone()).collect();
        urls.into_iter().find(|url| !fine(url) && !url.starts_with('{'))
    });
    assert_eq!(found, [""; 0]);
    let slashes = wrong(|row| row.base_url.ends_with('/').then(|| row.base_url.clone()));
    assert_eq!(slashes, [""; 0]);
}

#[test]
fn each_has_a_title_a_page_and_a_variable_for_its_address() {
    let found = wrong(|row| {
        let missing = row.title.is_empty()
            || !row.docs.starts_with("https://")
            || row.base_url_env.is_empty() && row.credentials.is_none();
        missing.then(|| "title, docs or base_url_env is missing".to_owned())
    });
    assert_eq!(found, [""; 0]);
}

#[test]
fn each_says_how_a_key_is_had() {
    let found = wrong(|row| {
        let says = !row.api_key_env.is_empty() || row.key_optional || row.credentials.is_some();
        (!says).then(|| "no key variable and no credentials".to_owned())
    });
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_name_is_one_providers() {
    let mut owners: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in rows() {
        for name in row.aliases.iter().chain([&row.name]) {
            owners.entry(name).or_default().push(&row.name);
        }
    }
    owners.retain(|_, rows| rows.len() > 1);
    assert_eq!(owners, BTreeMap::new());
}

#[test]
fn a_variable_means_one_thing() {
    let mut meanings: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for row in rows() {
        for (kind, names) in [("key", &row.api_key_env), ("address", &row.base_url_env)] {
            for name in names {
                meanings.entry(name).or_default().push(format!("{kind} of {}", row.name));
            }
        }
    }
    // One key opens both of Amazon's doors.
    meanings.remove("AWS_BEARER_TOKEN_BEDROCK");
    meanings.retain(|_, all| all.len() > 1);
    assert_eq!(meanings, BTreeMap::new());
}

#[test]
fn habits_are_about_fields_that_there_are() {
    let found = wrong(|row| {
        let mut names: Vec<&String> = row.rename.keys().chain(row.clamp.keys()).collect();
        names.extend(&row.unsupported);
        names.into_iter().find(|name| !FIELDS.contains(&name.as_str())).cloned()
    });
    assert_eq!(found, [""; 0]);
}

#[test]
fn what_is_claimed_can_be_said() {
    let found =
        wrong(|row| row.operations().is_empty().then(|| "no language has words for it".to_owned()));
    assert_eq!(found, [""; 0]);
}

#[test]
fn nothing_is_changed_in_what_is_passed_on() {
    // Habits of the main language; in another one they would change a body that is relayed as it came.
    let found = wrong(|row| {
        let others = row.faces().skip(1).filter(|face| {
            ![row.protocol.as_str(), "openai_chat"].contains(&face.protocol.as_str())
        });
        let mut chats =
            others.filter(|face| face.language().is_ok_and(|l| l.speaks(Operation::Chat)));
        let odd = |face: &Row| {
            face.stream_usage || face.rename.len() + face.unsupported.len() + face.clamp.len() > 0
        };
        chats.find(|face| odd(face)).map(|face| format!("as {}", face.protocol))
    });
    assert_eq!(found, [""; 0]);
}

#[test]
fn callers_of_anthropics_language_are_understood_where_the_provider_does() {
    let env = |name: &str| name.ends_with("_API_KEY").then(|| "k".to_owned());
    let asked = Asked { operation: Some(Operation::Chat), language: "anthropic" };
    let target = |name: &str, over: &Override| {
        Registry::built_in().get(name).unwrap().target("m", asked, over, &env).unwrap()
    };
    for (name, base_url) in [
        ("deepseek", "https://api.deepseek.com/anthropic"),
        ("moonshot", "https://api.moonshot.ai/anthropic"),
        ("zai", "https://api.z.ai/api/anthropic"),
        ("openrouter", "https://openrouter.ai/api"),
    ] {
        let found = target(name, &Override::default());
        assert_eq!(
            (found.base_url.as_str(), found.provider.protocol.as_str()),
            (base_url, "anthropic")
        );
    }
    let elsewhere =
        Override { base_url: Some("https://proxy.example/v1".into()), ..Override::default() };
    assert_eq!(target("deepseek", &elsewhere).provider.protocol, "openai_chat");
}

// -- the page --

const HEAD: &str = "\
<!-- Written by `make golden` from src/provider/rows/. Do not edit. -->

# Providers

A model is named `provider/model`; the names are in the first column, other names for the same provider in brackets.
`ferrogate providers` prints this table with the keys that it finds, `ferrogate providers NAME` all that is known of one.
A provider that is missing is added with a few lines of data, in a configuration file or with
`ferrogate.register_provider`; see [CONTRIBUTING.md](../CONTRIBUTING.md) to add it for all.

## What evidence means

- **cases**: an example of the provider's documentation was rebuilt as a test, with its answer, and runs from end to end
  against a scripted provider: `tests/golden/<provider>`, the page in its `case.toml`.
- **recordings**: so many recorded exchanges with the provider, in any language that it speaks, are among those that the
  translation is scored with. They are not part of this repository; the counts are in
  `src/provider/evidence/recordings.toml`.
- **unverified**: neither. Address, key variable and habits were written down from documentation or from other
  programs' lists, and we have seen no answer of it. It most likely works; if it does not, one field of the row is wrong, and you
  can set it right in your own configuration.

No row is verified by calls with a live key in our tests.

";

#[test]
fn the_page_lists_them_as_they_are() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/providers.md");
    let page = page();
    if update() {
        std::fs::write(path, page).unwrap();
        return;
    }
    let stale = std::fs::read_to_string(path).unwrap_or_default() != page;
    assert!(!stale, "docs/providers.md is stale; `make golden` writes it");
}

#[test]
fn what_nothing_speaks_for_is_marked() {
    for row in rows() {
        let line = line(row);
        assert_eq!(line.contains("unverified"), !Evidence::of(&row.name).any(), "{line}");
    }
}

#[expect(clippy::disallowed_methods, reason = "how one says that the page is to be written")]
fn update() -> bool {
    std::env::var_os("UPDATE").is_some()
}

fn page() -> String {
    let unverified = Registry::unverified().count();
    let mut page = HEAD.to_owned();
    writeln!(page, "## All {} rows, {unverified} of them unverified\n", rows().count()).unwrap();
    page.push_str("| name | provider | languages | operations | key | evidence |\n|---|---|---|---|---|---|\n");
    rows().for_each(|row| page.push_str(&line(row)));
    page
}

fn line(row: &Row) -> String {
    let told = row.described(&|_| None);
    let list = |name: &str| texts(&told[name]).join(", ");
    let aliases = match list("aliases") {
        none if none.is_empty() => none,
        some => format!(" ({some})"),
    };
    format!(
        "| `{}`{aliases} | [{}]({}) | {} | {} | {} | {} |\n",
        row.name,
        row.title,
        row.docs,
        list("languages"),
        list("operations"),
        key(row, &told),
        evidence(&told)
    )
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().map(|list| list.iter().filter_map(Value::as_str).collect()).unwrap_or_default()
}

fn key(row: &Row, told: &Map<String, Value>) -> String {
    let variable = row.api_key_env.first().map(|name| format!("`{name}`"));
    let chain = told["credentials"].as_str().map(|chain| format!("{chain} credentials"));
    let mut ways: Vec<_> = variable.into_iter().chain(chain).collect();
    if row.key_optional {
        ways.push("optional".to_owned());
    }
    ways.join(", ")
}

fn evidence(told: &Map<String, Value>) -> String {
    let count = |what: &str, one: &str| {
        let n: u64 = told[what].as_object()?.values().filter_map(Value::as_u64).sum();
        (n > 0).then(|| format!("{n} {}", if n == 1 { one } else { what }))
    };
    let found: Vec<_> =
        [count("cases", "case"), count("recordings", "recording")].into_iter().flatten().collect();
    if found.is_empty() { "**unverified**".to_owned() } else { found.join(", ") }
}

#[test]
fn languages_are_ones_we_know() {
    for row in rows() {
        assert!(row.languages().iter().all(|name| protocol::find(name).is_some()), "{}", row.name);
    }
}
