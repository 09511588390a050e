//! Habits: files say what they are for, protocols are pure, nothing panics.

use crate::paths;
use crate::source::{self, Source};
use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{
    Attribute, Expr, ExprAsync, ExprAwait, ExprMethodCall, ImplItemFn, Item, Local, Macro,
    Signature, StmtMacro,
};

/// File names that say nothing.
const JUNK: &[&str] = &["utils", "util", "helpers", "helper", "common", "misc"];
/// Methods that panic.
const METHODS: &[&str] = &["unwrap", "expect", "unwrap_err", "expect_err"];
/// Macros that panic.
const MACROS: &[&str] = &["panic", "todo", "unimplemented"];
/// Lints whose `#[expect(…, reason)]` names an exception.
const LINTS: &[&str] = &["unwrap_used", "expect_used", "panic"];
/// What a protocol has no business with: sockets, files, the environment, other threads, chance.
const IMPURE_PATHS: &[&str] = &[
    "std::env",
    "std::fs",
    "std::net",
    "std::process",
    "std::thread",
    "tokio",
    "reqwest",
    "fastrand",
];
/// Clocks, under whatever path.
const CLOCKS: &[&str] = &["SystemTime", "Instant"];

/// Reports a file that does not open with `//!`.
pub(crate) fn no_purpose(source: &Source) -> Vec<String> {
    let report = || format!("{} does not open with its purpose (//!)", source.path);
    (!source.text.starts_with("//!")).then(report).into_iter().collect()
}

/// Reports a file or folder with a name under which anything fits.
pub(crate) fn junk_drawer(source: &Source) -> Vec<String> {
    let junk = source.path.trim_end_matches(".rs").split('/').any(|part| JUNK.contains(&part));
    let report = || format!("{} is named after nothing that it does", source.path);
    junk.then(report).into_iter().collect()
}

/// Reports clocks, sockets, the environment, chance and `async` in `src/protocol`.
pub(crate) fn impure_protocol(source: &Source) -> Vec<String> {
    if source.room() != Some("protocol") {
        return Vec::new();
    }
    let mut found: Vec<(usize, String)> = Vec::new();
    for named in paths::of(source) {
        found.extend(impure(&named.parts).map(|what| (named.line, what)));
    }
    let mut asynchronous = Asynchronous::default();
    source.items.iter().for_each(|item| asynchronous.visit_item(item));
    found.extend(asynchronous.lines.into_iter().map(|line| (line, "async".to_owned())));
    let report = |(line, what)| format!("{}:{line}: {what} in a protocol", source.path);
    found.into_iter().map(report).collect()
}

fn impure(parts: &[String]) -> Option<String> {
    if let Some(clock) = parts.iter().find(|part| CLOCKS.contains(&part.as_str())) {
        return Some(clock.clone());
    }
    let path = parts.join("::");
    let below = |prefix: &&&str| path == **prefix || path.starts_with(&format!("{prefix}::"));
    IMPURE_PATHS.iter().find(below).map(|prefix| (*prefix).to_owned())
}

#[derive(Default)]
struct Asynchronous {
    lines: Vec<usize>,
}

impl<'ast> Visit<'ast> for Asynchronous {
    fn visit_signature(&mut self, signature: &'ast Signature) {
        self.lines.extend(signature.asyncness.as_ref().map(|word| word.span().start().line));
        visit::visit_signature(self, signature);
    }

    fn visit_expr_async(&mut self, block: &'ast ExprAsync) {
        self.lines.push(block.async_token.span.start().line);
        visit::visit_expr_async(self, block);
    }

    fn visit_expr_await(&mut self, wait: &'ast ExprAwait) {
        self.lines.push(wait.await_token.span.start().line);
        visit::visit_expr_await(self, wait);
    }
}

/// Reports `unwrap`, `expect` and `panic!` outside tests and outside exceptions that give their reason to clippy.
pub(crate) fn panics(source: &Source) -> Vec<String> {
    let mut panics = Panics::default();
    source.items.iter().for_each(|item| panics.visit_item(item));
    let report = |(line, what)| format!("{}:{line}: {what}", source.path);
    panics.found.into_iter().map(report).collect()
}

#[derive(Default)]
struct Panics {
    found: Vec<(usize, String)>,
}

impl Panics {
    /// Calls in the arguments of a macro: a dot, then the method's name.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut after_dot = false;
        for token in tokens {
            match &token {
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Ident(word) if after_dot && METHODS.iter().any(|m| word == m) => {
                    self.found.push((word.span().start().line, word.to_string()));
                }
                _ => {}
            }
            after_dot = matches!(&token, TokenTree::Punct(sign) if sign.as_char() == '.');
        }
    }
}

impl<'ast> Visit<'ast> for Panics {
    fn visit_item(&mut self, item: &'ast Item) {
        if !is_exception(source::attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, function: &'ast ImplItemFn) {
        if !is_exception(&function.attrs) {
            visit::visit_impl_item_fn(self, function);
        }
    }

    fn visit_local(&mut self, local: &'ast Local) {
        if !is_exception(&local.attrs) {
            visit::visit_local(self, local);
        }
    }

    fn visit_expr(&mut self, expression: &'ast Expr) {
        let attributes: &[Attribute] = match expression {
            Expr::MethodCall(call) => &call.attrs,
            Expr::Macro(call) => &call.attrs,
            Expr::Block(block) => &block.attrs,
            _ => &[],
        };
        if !is_exception(attributes) {
            visit::visit_expr(self, expression);
        }
    }

    fn visit_stmt_macro(&mut self, call: &'ast StmtMacro) {
        if !is_exception(&call.attrs) {
            visit::visit_stmt_macro(self, call);
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        let name = call.method.to_string();
        if METHODS.contains(&name.as_str()) {
            self.found.push((call.method.span().start().line, name));
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        let name = call.path.segments.last().map(|last| last.ident.to_string());
        if let Some(name) = name.filter(|name| MACROS.contains(&name.as_str())) {
            self.found.push((call.path.span().start().line, format!("{name}!")));
        }
        self.tokens(call.tokens.clone());
        visit::visit_macro(self, call);
    }
}

/// Whether `#[expect(clippy::…_used, reason = "…")]` stands there.
fn is_exception(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let mut found = false;
        if attribute.path().is_ident("expect") {
            let read = attribute.parse_nested_meta(|meta| {
                let lint = meta.path.segments.last().map(|last| last.ident.to_string());
                found |= lint.is_some_and(|lint| LINTS.contains(&lint.as_str()));
                if meta.input.peek(syn::Token![=]) {
                    meta.value()?.parse::<syn::Lit>()?;
                }
                Ok(())
            });
            found &= read.is_ok();
        }
        found
    })
}
