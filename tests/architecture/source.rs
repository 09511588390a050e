//! Source files as the checks see them: parsed, and with their tests taken out.

use std::collections::HashSet;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use syn::spanned::Spanned;
use syn::{Attribute, ImplItem, Item};

/// A file of `src`, without its tests.
pub(crate) struct Source {
    /// Where it is, from the top of the repository, with slashes: `src/ops/chat.rs`.
    pub(crate) path: String,
    /// Its text, tests included.
    pub(crate) text: String,
    /// Its items, without tests.
    pub(crate) items: Vec<Item>,
    /// How many of its lines are tests.
    pub(crate) test_lines: usize,
    /// Modules declared here that are compiled for tests only.
    test_modules: Vec<String>,
}

impl Source {
    /// Parses a file and takes its tests out.
    pub(crate) fn parse(path: &str, text: &str) -> Result<Self, Box<dyn Error>> {
        let file = syn::parse_file(text).map_err(|error| format!("{path}: {error}"))?;
        let mut source = Self {
            path: path.to_owned(),
            text: text.to_owned(),
            items: Vec::new(),
            test_lines: 0,
            test_modules: Vec::new(),
        };
        source.items = source.without_tests(file.items);
        Ok(source)
    }

    /// The room it belongs to: the first folder or file below `src`. `None` for `lib.rs`.
    pub(crate) fn room(&self) -> Option<&str> {
        let below = self.path.strip_prefix("src/").unwrap_or(&self.path);
        let room = below.split('/').next().unwrap_or(below).trim_end_matches(".rs");
        (room != "lib").then_some(room)
    }

    /// Its path as a module: `src/ops/mod.rs` and `src/ops.rs` are `["ops"]`.
    pub(crate) fn module(&self) -> Vec<String> {
        let below = self.path.strip_prefix("src/").unwrap_or(&self.path).trim_end_matches(".rs");
        let below = below.strip_suffix("/mod").unwrap_or(below);
        below.split('/').filter(|part| *part != "lib").map(str::to_owned).collect()
    }

    fn without_tests(&mut self, items: Vec<Item>) -> Vec<Item> {
        items.into_iter().filter_map(|item| self.without_test(item)).collect()
    }

    fn without_test(&mut self, item: Item) -> Option<Item> {
        if attributes(&item).iter().any(is_test) {
            self.take_out(&item);
            if let Item::Mod(module) = &item {
                self.test_modules.push(module.ident.to_string());
            }
            return None;
        }
        Some(match item {
            Item::Mod(mut module) => {
                module.content = module.content.map(|(b, items)| (b, self.without_tests(items)));
                Item::Mod(module)
            }
            Item::Impl(mut block) => {
                block.items.retain(|inner| self.keeps(inner));
                Item::Impl(block)
            }
            other => other,
        })
    }

    fn keeps(&mut self, item: &ImplItem) -> bool {
        let for_tests = match item {
            ImplItem::Fn(function) => function.attrs.iter().any(is_test),
            _ => false,
        };
        if for_tests {
            self.take_out(item);
        }
        !for_tests
    }

    fn take_out(&mut self, item: &impl Spanned) {
        let span = item.span();
        self.test_lines += span.end().line - span.start().line + 1;
    }

    /// The paths, without their ending, of modules that this file declares for tests only.
    fn test_paths(&self) -> impl Iterator<Item = String> + '_ {
        let home = format!("src/{}", self.module().join("/"));
        self.test_modules.iter().map(move |name| format!("{}/{name}", home.trim_end_matches('/')))
    }
}

/// Every file of `src` that is not only for tests.
pub(crate) fn all() -> Result<Vec<Source>, Box<dyn Error>> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    rust_files(&top.join("src"), &mut files)?;
    files.sort();
    let sources = files.iter().map(|file| read(top, file)).collect::<Result<Vec<_>, _>>()?;
    if sources.is_empty() {
        return Err("no source file found".into());
    }
    let tests: HashSet<String> = sources.iter().flat_map(Source::test_paths).collect();
    Ok(sources.into_iter().filter(|source| !is_for_tests(&source.path, &tests)).collect())
}

fn read(top: &Path, file: &Path) -> Result<Source, Box<dyn Error>> {
    let path = file.strip_prefix(top)?.to_string_lossy().replace('\\', "/");
    Source::parse(&path, &fs::read_to_string(file)?)
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            rust_files(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

/// Whether a file is, or lies below, a module that is compiled for tests only.
fn is_for_tests(path: &str, tests: &HashSet<String>) -> bool {
    let name = path.trim_end_matches(".rs");
    Path::new(name).ancestors().any(|above| tests.contains(above.to_string_lossy().as_ref()))
}

/// Whether an attribute is `#[test]` or `#[cfg(test)]`.
fn is_test(attribute: &Attribute) -> bool {
    attribute.path().is_ident("test")
        || (attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Ident>().is_ok_and(|word| word == "test"))
}

/// The attributes of an item.
pub(crate) fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}
