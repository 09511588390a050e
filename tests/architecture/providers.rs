//! A provider is a row of data: no code outside `src/provider` asks for one by name.

use crate::source::Source;
use proc_macro2::TokenStream;
use std::error::Error;
use std::fs;
use std::path::Path;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, ExprBinary, Lit, LitStr, Macro, Pat};

/// The names of all rows of `src/provider/rows/`.
pub(crate) fn names() -> Result<Vec<String>, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/provider/rows");
    let mut names = Vec::new();
    for file in fs::read_dir(&folder)? {
        let rows: toml::Table = fs::read_to_string(file?.path())?.parse()?;
        let tables = rows.into_iter().filter(|(_, row)| row.is_table());
        names.extend(tables.map(|(name, _)| name));
    }
    // Were the rows written in another way, this check would look at nothing and pass.
    if names.iter().any(|name| name == "openai") {
        Ok(names)
    } else {
        Err(format!("{} has no table [openai]", folder.display()).into())
    }
}

/// The names of all languages, which are the folders of `src/protocol`.
pub(crate) fn languages() -> std::io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/protocol"))? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(names)
}

/// Reports where a file compares with, or matches on, the name of a provider. Some languages are named as the provider
/// that made them (`anthropic`); in `src/protocol` such a word is the language's name.
pub(crate) fn asked_for(source: &Source, names: &[String], languages: &[String]) -> Vec<String> {
    let names: Vec<&String> = match source.room() {
        Some("provider") => return Vec::new(),
        Some("protocol") => names.iter().filter(|name| !languages.contains(name)).collect(),
        _ => names.iter().collect(),
    };
    let mut asked = Asked::default();
    source.items.iter().for_each(|item| asked.visit_item(item));
    let known = asked.found.into_iter().filter(|(_, word)| names.contains(&word));
    known
        .map(|(line, word)| format!("{}:{line}: asks for the provider {word:?}", source.path))
        .collect()
}

/// Collects every string that something is compared with.
#[derive(Default)]
struct Asked {
    found: Vec<(usize, String)>,
}

impl Asked {
    fn add(&mut self, text: &LitStr) {
        self.found.push((text.span().start().line, text.value()));
    }

    fn operand(&mut self, operand: &Expr) {
        match operand {
            Expr::Lit(literal) => self.literal(&literal.lit),
            Expr::Reference(inner) => self.operand(&inner.expr),
            Expr::Paren(inner) => self.operand(&inner.expr),
            _ => {}
        }
    }

    fn literal(&mut self, literal: &Lit) {
        if let Lit::Str(text) = literal {
            self.add(text);
        }
    }

    fn tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            if let proc_macro2::TokenTree::Group(group) = token {
                self.tokens(group.stream());
            } else if let Ok(text) = syn::parse2::<LitStr>(token.into()) {
                self.add(&text);
            }
        }
    }
}

impl<'ast> Visit<'ast> for Asked {
    fn visit_expr_binary(&mut self, binary: &'ast ExprBinary) {
        if matches!(binary.op, BinOp::Eq(_) | BinOp::Ne(_)) {
            self.operand(&binary.left);
            self.operand(&binary.right);
        }
        visit::visit_expr_binary(self, binary);
    }

    fn visit_pat(&mut self, pattern: &'ast Pat) {
        if let Pat::Lit(literal) = pattern {
            self.literal(&literal.lit);
        }
        visit::visit_pat(self, pattern);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        if call.path.is_ident("matches") {
            self.tokens(call.tokens.clone());
        }
        visit::visit_macro(self, call);
    }
}
