//! Makes the built-in providers' index of `src/provider/rows/*.toml`, so that a program reads only the rows it needs:
//! docs/decisions/0012-rows-read-one-by-one.md.

use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

const FOLDER: &str = "src/provider/rows";

type Rows = BTreeMap<String, Map<String, Value>>;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={FOLDER}");
    println!("cargo::rerun-if-changed=build.rs");
    #[expect(clippy::disallowed_methods, reason = "cargo says so where to write")]
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("built_in.rs"), index(&read()?)?)?;
    Ok(())
}

/// All files as one document: a provider that is written down twice is an error.
fn read() -> Result<Rows, Box<dyn Error>> {
    let mut files: Vec<_> = fs::read_dir(FOLDER)?.collect::<Result<_, _>>()?;
    files.sort_by_key(fs::DirEntry::path);
    let texts: Vec<_> =
        files.iter().map(|file| fs::read_to_string(file.path())).collect::<Result<_, _>>()?;
    Ok(toml::from_str(&texts.concat())?)
}

/// The rows by name, each as JSON beside what it is found by; their aliases; the arguments that say their words.
fn index(rows: &Rows) -> Result<String, Box<dyn Error>> {
    let mut code = format!("static ROWS: [BuiltIn; {}] = [\n", rows.len());
    let (mut aliases, mut params) = (BTreeMap::new(), BTreeSet::new());
    for (name, row) in rows {
        let json = serde_json::to_string(row)?;
        writeln!(code, "BuiltIn::new({name:?}, &{:?}, {json:?}),", texts(row.get("models")))?;
        aliases.extend(texts(row.get("aliases")).into_iter().map(|alias| (alias, name)));
        params.extend(said_by(row));
    }
    writeln!(code, "];")?;
    writeln!(code, "static ALIASES: &[(&str, &str)] = &{:?};", Vec::from_iter(aliases))?;
    writeln!(code, "static PARAMS: &[&str] = &{:?};", Vec::from_iter(params))?;
    Ok(code)
}

/// The arguments that say a word of a row or of its variants.
fn said_by(row: &Map<String, Value>) -> impl Iterator<Item = &str> {
    let variants = row.get("variants").and_then(Value::as_array).into_iter().flatten();
    let faces = variants.filter_map(Value::as_object).chain([row]);
    let words = faces.filter_map(|face| face.get("words")?.as_object());
    words.flat_map(Map::values).flat_map(|word| texts(word.get("param")))
}

/// A text, or a list of texts.
fn texts(value: Option<&Value>) -> Vec<&str> {
    match value {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}
