//! How large files, functions, signatures and folders may get. The reasons are in CONTRIBUTING.md.

use crate::source::Source;
use std::collections::BTreeMap;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Attribute, Block, ImplItemFn, ItemFn, ItemImpl, Signature, TraitItemFn};

/// Lines of a file, without its tests.
const FILE: usize = 500;
/// Lines of a `wire.rs`: flat data reads fast.
const WIRE: usize = 800;
/// Lines of the pipeline: under 200 is a promise to the reader.
const ENGINE: usize = 199;
/// Lines of a function, from `fn` to its closing brace.
const FUNCTION: usize = 60;
/// Parameters, `self` included.
const PARAMETERS: usize = 5;
/// Rust files side by side in a folder.
const FOLDER: usize = 20;

/// Reports a file that is too long.
pub(crate) fn long_file(source: &Source) -> Vec<String> {
    let limit = match source.path.rsplit('/').next() {
        _ if source.path == "src/engine.rs" => ENGINE,
        Some("wire.rs") => WIRE,
        _ => FILE,
    };
    let lines = source.text.lines().count() - source.test_lines;
    let report = || format!("{} has {lines} lines, limit {limit}", source.path);
    (lines > limit).then(report).into_iter().collect()
}

/// Reports functions that are too long.
pub(crate) fn long_functions(source: &Source) -> Vec<String> {
    let long = functions(source).into_iter().filter(|function| function.lines > FUNCTION);
    long.map(|f| {
        let (path, line) = (&source.path, f.line);
        format!("{path}:{line}: function {} has {} lines, limit {FUNCTION}", f.name, f.lines)
    })
    .collect()
}

/// Reports functions that take too much, where we choose what they take.
pub(crate) fn many_parameters(source: &Source) -> Vec<String> {
    let many = functions(source)
        .into_iter()
        .filter(|function| function.parameters > PARAMETERS && !function.given);
    many.map(|f| {
        let (path, line, count) = (&source.path, f.line, f.parameters);
        format!("{path}:{line}: function {} has {count} parameters, limit {PARAMETERS}", f.name)
    })
    .collect()
}

/// Reports folders that hold too many files.
pub(crate) fn full_folders(paths: &[String]) -> Vec<String> {
    let mut folders: BTreeMap<&str, usize> = BTreeMap::new();
    for (folder, _) in paths.iter().filter_map(|path| path.rsplit_once('/')) {
        *folders.entry(folder).or_default() += 1;
    }
    let full = folders.into_iter().filter(|(_, count)| *count > FOLDER);
    full.map(|(folder, count)| format!("{folder} has {count} files, limit {FOLDER}")).collect()
}

/// What is measured of a function.
struct Function {
    name: String,
    line: usize,
    lines: usize,
    parameters: usize,
    /// Another wrote its signature: Python's callers, or the trait it belongs to, which is measured itself if it is ours.
    given: bool,
}

fn functions(source: &Source) -> Vec<Function> {
    let is_face = source.room() == Some("python");
    let mut measure = Measure { found: Vec::new(), is_face, given: false };
    source.items.iter().for_each(|item| measure.visit_item(item));
    measure.found
}

struct Measure {
    found: Vec<Function>,
    /// What Python calls is spelled out in its signature, and `src/python` is where Python calls.
    is_face: bool,
    /// In a block whose signatures are given.
    given: bool,
}

impl Measure {
    fn add(&mut self, signature: &Signature, body: Option<&Block>, attributes: &[Attribute]) {
        let line = signature.span().start().line;
        let last = body.map_or(signature.span(), Spanned::span).end().line;
        self.found.push(Function {
            name: signature.ident.to_string(),
            line,
            lines: last - line + 1,
            parameters: signature.inputs.len(),
            given: self.given || (self.is_face && has(attributes, "pyfunction")),
        });
    }
}

impl<'ast> Visit<'ast> for Measure {
    fn visit_item_impl(&mut self, block: &'ast ItemImpl) {
        self.given = block.trait_.is_some() || (self.is_face && has(&block.attrs, "pymethods"));
        visit::visit_item_impl(self, block);
        self.given = false;
    }

    fn visit_item_fn(&mut self, function: &'ast ItemFn) {
        self.add(&function.sig, Some(&function.block), &function.attrs);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast ImplItemFn) {
        self.add(&function.sig, Some(&function.block), &function.attrs);
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast TraitItemFn) {
        self.add(&function.sig, function.default.as_ref(), &function.attrs);
        visit::visit_trait_item_fn(self, function);
    }
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().segments.last().is_some_and(|last| last.ident == name))
}
