//! Makes the built-in providers' index of `src/provider/rows/*.toml`, so that a program reads only the rows it needs:
//! docs/decisions/0012-rows-read-one-by-one.md. Packs the catalogue's rows, `src/catalog/rows/*.jsonl`, in the same manner.

use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::{env, fs};

const FOLDER: &str = "src/provider/rows";
const CATALOG: &str = "src/catalog/rows";
/// How many bytes of rows are packed together: one is read by unpacking so many.
const BLOCK: usize = 16 * 1024;

type Rows = BTreeMap<String, Map<String, Value>>;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={FOLDER}");
    println!("cargo::rerun-if-changed=build.rs");
    #[expect(clippy::disallowed_methods, reason = "cargo says so where to write")]
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("built_in.rs"), index(&read()?)?)?;
    println!("cargo::rerun-if-changed={CATALOG}");
    pack(Path::new(&out))
}

/// The files of a folder, by name.
fn contents(folder: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let mut files: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    files.sort_by_key(fs::DirEntry::path);
    Ok(files.iter().map(|file| fs::read_to_string(file.path())).collect::<Result<_, _>>()?)
}

/// The catalogue's rows, by provider and model, in deflated blocks; where these begin; which row has which name.
fn pack(out: &Path) -> Result<(), Box<dyn Error>> {
    let text = contents(CATALOG)?.concat();
    let mut rows = Vec::new();
    for line in text.lines() {
        let row: Map<String, Value> = serde_json::from_str(line)?;
        let (provider, model) =
            (texts(row.get("provider")).concat(), texts(row.get("model")).concat());
        let aliases =
            texts(row.get("aliases")).into_iter().map(str::to_lowercase).collect::<Vec<_>>();
        rows.push((provider, model, aliases, line));
    }
    rows.sort();
    let (mut blocks, mut packed, mut names) = (Vec::new(), Vec::new(), BTreeMap::new());
    let mut own = BTreeMap::new();
    let mut block = String::new();
    for (number, (provider, model, aliases, line)) in rows.iter().enumerate() {
        if block.is_empty() {
            blocks.push((packed.len(), number));
        }
        block += line;
        block.push('\n');
        if block.len() >= BLOCK || number + 1 == rows.len() {
            packed.extend(deflated(&std::mem::take(&mut block))?);
        }
        for alias in aliases {
            names.entry(format!("{provider}/{alias}")).or_insert(number);
        }
        own.insert(format!("{provider}/{}", model.to_lowercase()), number);
    }
    // A row's own name goes before another's alias.
    names.extend(own);
    let lines: Vec<_> = names.iter().map(|(name, row)| format!("{name}\t{row}")).collect();
    fs::write(out.join("catalog_names.txt"), lines.join("\n"))?;
    fs::write(out.join("catalog_rows.bin"), packed)?;
    let file = |name| format!("concat!(env!(\"OUT_DIR\"), \"/{name}\")");
    let code = format!(
        "static NAMES: &str = include_str!({});\nstatic PACKED: &[u8] = include_bytes!({});\n#[expect(clippy::unreadable_literal, reason = \"written by a program\")]\nstatic BLOCKS: &[(usize, usize)] = &{blocks:?};\n",
        file("catalog_names.txt"),
        file("catalog_rows.bin")
    );
    Ok(fs::write(out.join("catalog.rs"), code)?)
}

fn deflated(text: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut packer = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(text.as_bytes())?;
    Ok(packer.finish()?)
}

/// All files as one document: a provider that is written down twice is an error.
fn read() -> Result<Rows, Box<dyn Error>> {
    Ok(toml::from_str(&contents(FOLDER)?.concat())?)
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
