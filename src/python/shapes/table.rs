//! Where each module of the table stands, and what it holds.
//!
//! There are two texts: the shapes that are written by hand, with their documentation and extensions, and those made
//! from openai's package. What stands in both is read in the first.

use std::collections::HashMap;
use std::sync::OnceLock;

use memchr::memmem;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;

use super::Shape;

/// The texts, the one that wins first.
const TABLES: [&str; 2] = [include_str!("../shapes.txt"), include_str!("openai.txt")];

/// A module of the tree below `ferrogate`.
#[derive(Debug)]
pub struct Module {
    /// Whether modules stand below it.
    pub is_package: bool,
    name: &'static str,
    texts: Vec<&'static str>,
    entries: OnceLock<Vec<Entry>>,
}

/// A name of a module, or several that it hands on.
#[derive(Debug)]
pub struct Entry {
    /// `>` a shape, `%` words of a request, `~` another name, `<` names of a module below.
    pub sign: char,
    /// The name; for `<` the module's.
    pub name: &'static str,
    /// The line after the name.
    pub rest: &'static str,
    /// The lines below it.
    pub lines: &'static str,
    /// The shape, where it is one.
    pub shape: Option<Shape>,
}

/// Finds a shape by its path below `ferrogate.`: `types.chat.chat_completion.ChatCompletion`.
///
/// # Errors
///
/// `RuntimeError` where the table has no such shape.
pub fn find(path: &str) -> PyResult<&'static Shape> {
    entry(path)
        .and_then(|(module, entry)| match entry.sign {
            '~' => find(&absolute(module.name, entry.alias())).ok(),
            _ => entry.shape.as_ref(),
        })
        .ok_or_else(|| PyRuntimeError::new_err(format!("no shape is called {path:?}")))
}

/// All shapes of the table, in no order.
pub fn all() -> impl Iterator<Item = &'static Shape> {
    index().values().flat_map(Module::entries).filter_map(|entry| entry.shape.as_ref())
}

/// A module by its name below `ferrogate.`.
pub fn module(name: &str) -> Option<&'static Module> {
    index().get(name)
}

/// The names of the modules below one, its own leaf names only.
pub fn below(name: &str) -> Vec<&'static str> {
    let leaves = index().keys().filter_map(|other| other.strip_prefix(name)?.strip_prefix('.'));
    let mut leaves: Vec<_> = leaves.filter(|leaf| !leaf.contains('.')).collect();
    leaves.sort_unstable();
    leaves
}

/// What stands at a path, and in which module.
pub(super) fn entry(path: &str) -> Option<(&'static Module, &'static Entry)> {
    let (home, name) = path.rsplit_once('.')?;
    let home = module(home)?;
    home.entries().iter().find(|one| one.name == name && one.sign != '<').map(|one| (home, one))
}

/// A path as it is said in a module: a bare name is of that module, `.x.Y` of its neighbour `x`.
pub(super) fn absolute(said_in: &str, path: &str) -> String {
    if let Some(near) = path.strip_prefix('.') {
        let is_package = module(said_in).is_some_and(|module| module.is_package);
        let parent = said_in.rsplit_once('.').map_or("", |(parent, _)| parent);
        return format!("{}.{near}", if is_package { said_in } else { parent });
    }
    if path.contains('.') { path.to_owned() } else { format!("{said_in}.{path}") }
}

/// The modules by name, their texts unread.
fn index() -> &'static HashMap<&'static str, Module> {
    static INDEX: OnceLock<HashMap<&'static str, Module>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index: HashMap<_, Module> = HashMap::new();
        for (head, text) in TABLES.into_iter().flat_map(sections) {
            let (name, kind) = head.split_once(' ').unwrap_or((head, ""));
            let module = index.entry(name).or_insert_with(|| Module::empty(name));
            module.is_package |= kind == "package";
            module.texts.push(text);
        }
        index
    })
}

/// Cuts a text at its lines that name a module.
fn sections(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut starts = memmem::find_iter(text.as_bytes(), "\n@ ").map(|at| at + 3).peekable();
    std::iter::from_fn(move || {
        let start = starts.next()?;
        let end = starts.peek().map_or(text.len(), |next| next - 3);
        let section = &text[start..end];
        Some(section.split_once('\n').unwrap_or((section, "")))
    })
}

impl Module {
    fn empty(name: &'static str) -> Self {
        Self { is_package: false, name, texts: Vec::new(), entries: OnceLock::new() }
    }

    /// Its name below `ferrogate.`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// What it holds, in the order of the table.
    pub fn entries(&'static self) -> &'static [Entry] {
        self.entries.get_or_init(|| {
            let mut entries: Vec<Entry> = Vec::new();
            for text in &self.texts {
                self.read(text, &mut entries);
            }
            entries
        })
    }

    /// Adds what a text says of the module and what is not known yet.
    fn read(&self, text: &'static str, entries: &mut Vec<Entry>) {
        let known = entries.len();
        let mut heads =
            line_starts(text).filter(|at| text[*at..].starts_with(['>', '%', '~', '<'])).peekable();
        while let Some(start) = heads.next() {
            let end = heads.peek().copied().unwrap_or(text.len());
            let entry = Entry::read(self.name, &text[start..end]);
            let is_known =
                |one: &Entry| one.name == entry.name && (one.sign == '<') == (entry.sign == '<');
            if !entries[..known].iter().any(is_known) {
                entries.push(entry);
            }
        }
    }
}

/// Where the lines of a text begin.
fn line_starts(text: &str) -> impl Iterator<Item = usize> {
    std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1))
}

impl Entry {
    fn read(module: &'static str, text: &'static str) -> Self {
        let (head, lines) = text.split_once('\n').unwrap_or((text, ""));
        let title = head.get(2..).unwrap_or_default();
        let (name, rest) = title.split_once(' ').unwrap_or((title, ""));
        let shape = head.starts_with('>').then(|| Shape::of_head(module, title, lines));
        Self { sign: head.chars().next().unwrap_or_default(), name, rest, lines, shape }
    }

    /// What another name stands for.
    pub(super) fn alias(&self) -> &'static str {
        let said = self.rest.trim_start_matches("= ");
        said.split_once(" | ").map_or(said, |(said, _)| said)
    }
}
