//! Every path a file names: in `use`, in code, and inside macros.

use crate::source::Source;
use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{ItemMod, ItemUse, Macro, UseTree};

/// A path as it is written, and where.
pub(crate) struct Named {
    /// Its parts: `crate`, `ops`, `Request`.
    pub(crate) parts: Vec<String>,
    /// The inline modules around it, outermost first.
    pub(crate) inside: Vec<String>,
    /// The line it stands on, from 1.
    pub(crate) line: usize,
}

/// Every path of a file, in the order they stand there.
pub(crate) fn of(source: &Source) -> Vec<Named> {
    let mut reader = Reader::default();
    for item in &source.items {
        reader.visit_item(item);
    }
    reader.found
}

#[derive(Default)]
struct Reader {
    found: Vec<Named>,
    inside: Vec<String>,
}

impl Reader {
    fn add(&mut self, parts: Vec<String>, line: usize) {
        self.found.push(Named { parts, inside: self.inside.clone(), line });
    }

    /// One path for every leaf of a `use`.
    fn leaves(&mut self, tree: &UseTree, before: &[String], line: usize) {
        let with = |last: String| before.iter().cloned().chain([last]).collect::<Vec<_>>();
        match tree {
            UseTree::Path(path) => self.leaves(&path.tree, &with(path.ident.to_string()), line),
            UseTree::Name(name) => self.add(with(name.ident.to_string()), line),
            UseTree::Rename(name) => self.add(with(name.ident.to_string()), line),
            UseTree::Glob(_) => self.add(before.to_vec(), line),
            UseTree::Group(group) => {
                group.items.iter().for_each(|inner| self.leaves(inner, before, line));
            }
        }
    }

    /// Paths in the arguments of a macro, which are tokens and not yet code.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        let mut line = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(word) if path.is_empty() || colons == 2 => {
                    line = word.span().start().line;
                    path.push(word.to_string());
                    colons = 0;
                    continue;
                }
                TokenTree::Punct(sign) if sign.as_char() == ':' && !path.is_empty() => {
                    colons += 1;
                    continue;
                }
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Ident(word) => {
                    self.finish(&mut path, line);
                    line = word.span().start().line;
                    path.push(word.to_string());
                    colons = 0;
                    continue;
                }
                _ => {}
            }
            self.finish(&mut path, line);
            colons = 0;
        }
        self.finish(&mut path, line);
    }

    fn finish(&mut self, path: &mut Vec<String>, line: usize) {
        if path.len() > 1 {
            self.add(std::mem::take(path), line);
        }
        path.clear();
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        self.inside.push(module.ident.to_string());
        visit::visit_item_mod(self, module);
        self.inside.pop();
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.leaves(&item.tree, &[], item.span().start().line);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let parts = path.segments.iter().map(|part| part.ident.to_string()).collect();
        self.add(parts, path.span().start().line);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.tokens(call.tokens.clone());
        visit::visit_macro(self, call);
    }
}
