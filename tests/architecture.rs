//! The house rules that a compiler does not check: who imports whom, how large things get, and what stays out of where.
//!
//! The rules stand here as data; how they are checked stands in `architecture/`. Every check reports all offenders, one
//! line each, and every check is shown here to fail on a small bad source.

#[path = "architecture/habits.rs"]
mod habits;
#[path = "architecture/imports.rs"]
mod imports;
#[path = "architecture/paths.rs"]
mod paths;
#[path = "architecture/providers.rs"]
mod providers;
#[path = "architecture/sizes.rs"]
mod sizes;
#[path = "architecture/source.rs"]
mod source;

use source::Source;
use std::error::Error;

/// The rooms, lowest first, and which rooms each may import. `lib.rs` is the map and may name all of them.
const ROOMS: &[(&str, &[&str])] = &[
    // the words
    ("error", &[]),
    ("money", &[]),
    ("ops", &["error"]),
    // rows of models, and the bill that follows from them
    ("catalog", &["error", "ops", "money"]),
    // how texts are counted
    ("tokens", &["error", "ops"]),
    // how streams are cut
    ("frame", &["error"]),
    // meaning without bytes, bytes without meaning
    ("protocol", &["error", "ops", "frame"]),
    ("transport", &["error"]),
    // what is kept between calls
    ("store", &["error"]),
    // rows of data
    ("provider", &["error", "ops", "frame", "protocol", "transport"]),
    // policies: none knows another
    ("auth", &["error", "ops", "frame", "protocol", "transport", "provider"]),
    ("route", &["error", "ops", "frame", "protocol", "transport", "provider"]),
    ("budget", &["error", "ops", "money", "catalog"]),
    // what was spent, kept: a journal, tables, the bank that lends limits to processes
    ("spend", &["error", "ops", "money", "catalog", "budget", "store"]),
    // routes played through on a clock of their own
    ("simulate", &["error", "ops", "provider", "route"]),
    ("testing", &["error", "ops", "frame", "protocol", "transport", "provider"]),
    ("translate", &["error", "ops", "frame", "protocol", "transport", "provider"]),
    // made of the parts that the rooms own; read by the engine's maker and by the faces
    (
        "config",
        &[
            "error",
            "ops",
            "frame",
            "protocol",
            "transport",
            "provider",
            "auth",
            "route",
            "budget",
            "store",
            "money",
            "catalog",
            "tokens",
            "spend",
        ],
    ),
    // the only room that knows the order of things
    (
        "engine",
        &[
            "error",
            "ops",
            "frame",
            "protocol",
            "transport",
            "provider",
            "auth",
            "route",
            "budget",
            "store",
            "money",
            "catalog",
            "tokens",
            "spend",
            "config",
        ],
    ),
    // HTTP on the callers' side: what all faces that are asked over it share
    ("serve", &["error", "ops", "frame", "protocol", "transport", "provider", "route", "engine"]),
    // faces
    (
        "python",
        &[
            "error",
            "ops",
            "frame",
            "protocol",
            "transport",
            "provider",
            "auth",
            "route",
            "simulate",
            "store",
            "budget",
            "money",
            "catalog",
            "tokens",
            "spend",
            "testing",
            "translate",
            "config",
            "engine",
            "serve",
        ],
    ),
    (
        "gateway",
        &[
            "error",
            "ops",
            "frame",
            "protocol",
            "transport",
            "provider",
            "auth",
            "route",
            "budget",
            "money",
            "catalog",
            "tokens",
            "spend",
            "testing",
            "translate",
            "config",
            "engine",
            "serve",
        ],
    ),
];

/// A rule, and how a file is checked against it.
type Rule<'a> = (&'a str, &'a dyn Fn(&Source) -> Vec<String>);

/// One test for all rules, since reading and parsing the sources is what takes the time.
#[test]
fn the_sources_keep_the_rules() -> Result<(), Box<dyn Error>> {
    let (names, languages) = (providers::names()?, providers::languages()?);
    let rules: &[Rule<'_>] = &[
        ("imports point down", &|source| imports::offenders(source, ROOMS)),
        ("files are short", &sizes::long_file),
        ("functions are short", &sizes::long_functions),
        ("parameters are few", &sizes::many_parameters),
        ("files open with their purpose", &habits::no_purpose),
        ("no file is a junk drawer", &habits::junk_drawer),
        ("nothing panics", &habits::panics),
        ("protocols are pure", &habits::impure_protocol),
        ("a provider is data", &|source| providers::asked_for(source, &names, &languages)),
    ];
    let sources = source::all()?;
    let mut broken = Vec::new();
    for (rule, check) in rules {
        broken.extend(report(rule, &sources.iter().flat_map(check).collect::<Vec<_>>()));
    }
    let paths: Vec<_> = sources.iter().map(|source| source.path.clone()).collect();
    broken.extend(report("folders are small", &sizes::full_folders(&paths)));
    assert!(broken.is_empty(), "{}", broken.concat());
    Ok(())
}

/// The offenders against a rule, one line each.
fn report(rule: &str, offenders: &[String]) -> Option<String> {
    (!offenders.is_empty()).then(|| format!("\n{rule}, but\n  {}\n", offenders.join("\n  ")))
}

/// Runs a check over one made-up file.
fn on(path: &str, text: &str, check: impl Fn(&Source) -> Vec<String>) -> Vec<String> {
    Source::parse(path, text).map_or_else(|error| vec![error.to_string()], |source| check(&source))
}

// ===== who imports whom =====

#[test]
fn the_table_has_no_cycle() {
    for (index, (room, below)) in ROOMS.iter().enumerate() {
        for name in *below {
            let lower = ROOMS[..index].iter().any(|(room, _)| room == name);
            assert!(lower, "{room} may import {name}, which does not stand above it in the table");
        }
    }
}

#[test]
fn a_wrong_import_is_reported() {
    let check = |source: &Source| imports::offenders(source, ROOMS);
    let wrong = [
        "use crate::route::plan;",
        "use crate::{error::Error, route::{self, Plan}};",
        "use super::super::route::Plan;",
        "fn f() -> crate::route::Plan { todo!() }",
        "mod inner { use super::super::super::route; }",
        "fn f() { let x = format!(\"{}\", crate::route::NAME); }",
        "macro_rules! m { () => { $crate::route::NAME } }",
    ];
    for text in wrong {
        let found = on("src/budget/ledger.rs", text, check);
        assert_eq!(found, ["src/budget/ledger.rs imports route"], "{text}");
    }
    let right = [
        "use crate::error::Error; use super::price; use self::inner::X; use std::fmt;",
        "#[cfg(test)] mod tests { use crate::route::Plan; }",
        "mod inner { use super::super::price; }",
    ];
    for text in right {
        assert_eq!(on("src/budget/ledger.rs", text, check), [""; 0], "{text}");
    }
}

#[test]
fn an_unknown_room_is_reported() {
    let check = |source: &Source| imports::offenders(source, ROOMS);
    assert_eq!(on("src/attic.rs", "", check), ["src/attic.rs is in no room of the table"]);
    let found = on("src/ops/chat.rs", "use crate::attic::Box;", check);
    assert_eq!(found, ["src/ops/chat.rs imports attic"]);
}

// ===== sizes =====

#[test]
fn sizes_over_the_limit_are_reported() {
    let lines = |count: usize| "// line\n".repeat(count);
    for (path, limit) in [("src/a.rs", 500), ("src/a/wire.rs", 800), ("src/engine.rs", 199)] {
        assert_eq!(on(path, &lines(limit), sizes::long_file), [""; 0]);
        let found = on(path, &lines(limit + 1), sizes::long_file);
        assert_eq!(found, [format!("{path} has {} lines, limit {limit}", limit + 1)]);
    }
    let tested = format!("{}#[cfg(test)]\nmod tests {{\n{}}}\n", lines(500), lines(99));
    assert_eq!(on("src/a.rs", &tested, sizes::long_file), [""; 0]);

    let long = format!("impl X {{ fn f(&self) {{\n{}}} }}", lines(59));
    let found = on("src/a.rs", &long, sizes::long_functions);
    assert_eq!(found, ["src/a.rs:1: function f has 61 lines, limit 60"]);
    let fitting = format!("fn f() {{\n{}}}", lines(58));
    assert_eq!(on("src/a.rs", &fitting, sizes::long_functions), [""; 0]);

    let paths: Vec<_> = (0..21).map(|n| format!("src/a/{n}.rs")).collect();
    assert_eq!(sizes::full_folders(&paths), ["src/a has 21 files, limit 20"]);
    assert_eq!(sizes::full_folders(&paths[1..]), [""; 0]);
}

#[test]
fn too_many_parameters_are_reported() {
    let six = "fn f(a: A, b: B, c: C, d: D, e: E, f: F) {}";
    let found = on("src/ops/a.rs", six, sizes::many_parameters);
    assert_eq!(found, ["src/ops/a.rs:1: function f has 6 parameters, limit 5"]);
    let signatures = format!("#[pyfunction] {six} #[pymethods] impl X {{ {six} }}");
    assert_eq!(on("src/python/a.rs", &signatures, sizes::many_parameters), [""; 0]);
    assert_eq!(on("src/ops/a.rs", &signatures, sizes::many_parameters).len(), 2);
    assert_eq!(on("src/python/a.rs", six, sizes::many_parameters).len(), 1);
    assert_eq!(
        on("src/ops/a.rs", "trait T { fn f(a: A, b: B); }", sizes::many_parameters),
        [""; 0]
    );
}

// ===== habits =====

#[test]
fn bad_habits_are_reported() {
    let found = on("src/a.rs", "// no purpose\nfn f() {}", habits::no_purpose);
    assert_eq!(found, ["src/a.rs does not open with its purpose (//!)"]);
    assert_eq!(on("src/a.rs", "//! The purpose.", habits::no_purpose), [""; 0]);

    let found = on("src/route/helpers.rs", "", habits::junk_drawer);
    assert_eq!(found, ["src/route/helpers.rs is named after nothing that it does"]);
    assert_eq!(on("src/route/plan.rs", "", habits::junk_drawer), [""; 0]);
}

#[test]
fn a_panic_is_reported() {
    let wrong = [
        ("fn f() { x.unwrap(); }", "unwrap"),
        ("fn f() { x.y().expect(\"z\"); }", "expect"),
        ("fn f() { panic!(\"no\"); }", "panic!"),
        ("fn f() { todo!(); }", "todo!"),
        ("fn f() { log!(x.unwrap()); }", "unwrap"),
    ];
    for (text, what) in wrong {
        assert_eq!(on("src/a.rs", text, habits::panics), [format!("src/a.rs:1: {what}")], "{text}");
    }
    let right = [
        "#[cfg(test)] mod tests { fn f() { x.unwrap(); } }",
        "#[test] fn f() { panic!(\"no\"); }",
        "fn f() { x.unwrap_or_default(); }",
        "fn f() { #[expect(clippy::panic, reason = \"x\")] panic!(\"no\"); }",
        "fn f() -> X { #[expect(clippy::expect_used, reason = \"x\")] y().expect(\"z\") }",
        "#[expect(clippy::expect_used, reason = \"a test parses it\")] static X: Y = y().expect(\"z\");",
    ];
    for text in right {
        assert_eq!(on("src/a.rs", text, habits::panics), [""; 0], "{text}");
    }
}

#[test]
fn an_impure_protocol_is_reported() {
    let wrong = [
        ("async fn f() {}", "async"),
        ("fn f() { let x = async { 1 }; }", "async"),
        ("use std::env;", "std::env"),
        ("use std::{fmt, env::var};", "std::env"),
        ("fn f() { std::time::SystemTime::now(); }", "SystemTime"),
        ("use std::time::Instant;", "Instant"),
        ("use tokio::sync::mpsc;", "tokio"),
        ("fn f(x: reqwest::Client) {}", "reqwest"),
        ("fn f() -> u64 { fastrand::u64(..) }", "fastrand"),
    ];
    for (text, what) in wrong {
        let found = on("src/protocol/x/ask.rs", text, habits::impure_protocol);
        assert_eq!(found, [format!("src/protocol/x/ask.rs:1: {what} in a protocol")], "{text}");
        assert_eq!(on("src/transport/http.rs", text, habits::impure_protocol), [""; 0], "{text}");
    }
    let right = "use std::time::Duration; fn f(s: &str) -> String { s.to_owned() }";
    assert_eq!(on("src/protocol/x/ask.rs", right, habits::impure_protocol), [""; 0]);
}

// ===== a provider is data =====

#[test]
fn asking_for_a_provider_is_reported() {
    let names = ["groq".to_owned(), "anthropic".to_owned()];
    let languages = ["anthropic".to_owned()];
    let check = |source: &Source| providers::asked_for(source, &names, &languages);
    let wrong = [
        "fn f() { match name { \"groq\" => 1, _ => 2 } }",
        "fn f() { match name { \"x\" | \"groq\" => 1, _ => 2 } }",
        "fn f() { match name { Some(\"groq\") => 1, _ => 2 } }",
        "fn f() { if name == \"groq\" {} }",
        "fn f() { if \"groq\" != *name {} }",
        "fn f() { if let \"groq\" = name {} }",
        "fn f() { matches!(name, \"groq\") }",
    ];
    for text in wrong {
        let found = on("src/route/plan.rs", text, check);
        assert_eq!(found, ["src/route/plan.rs:1: asks for the provider \"groq\""], "{text}");
        assert_eq!(on("src/provider/mod.rs", text, check), [""; 0], "{text}");
    }
    let right = "fn f() { g(\"groq\"); match name { \"other\" => 1, _ => 2 } }";
    assert_eq!(on("src/route/plan.rs", right, check), [""; 0]);
    // In a protocol, `anthropic` is the name of a language.
    let language = "fn f() { if opaque.protocol == \"anthropic\" {} }";
    assert_eq!(on("src/protocol/anthropic/ask.rs", language, check), [""; 0]);
    assert_eq!(on("src/engine.rs", language, check).len(), 1);
}
