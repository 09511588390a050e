//! The words in which the table writes types: `list[Choice]?`, `lit[a,b]`, `union[str,list[str]]`, `one[type:x=A,y=B]`.

use std::iter;

/// A type as the table writes it, names not yet looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Expression {
    /// `str`, `int`, `any` and the like, or the path of a shape.
    Word(&'static str),
    /// `T?`
    Nullable(Box<Expression>),
    /// `lit[a,b]`: the values as they stand there.
    Literal(Vec<&'static str>),
    /// `list[T]`, `iter[T]`
    List(Box<Expression>),
    /// `dict[T]`
    Dict(Box<Expression>),
    /// `union[T,U]`
    Union(Vec<Expression>),
    /// `one[key:word=Path,…]`
    One(&'static str, Vec<(&'static str, &'static str)>),
}

/// Reads a type; `None` where it is written wrongly.
pub(super) fn parse(text: &'static str) -> Option<Expression> {
    if let Some(inner) = text.strip_suffix('?') {
        return parse(inner).map(|inner| Expression::Nullable(Box::new(inner)));
    }
    let Some((outer, inner)) = text.strip_suffix(']').and_then(|text| text.split_once('[')) else {
        return (!text.is_empty() && !text.contains(['[', ']', ',']))
            .then_some(Expression::Word(text));
    };
    match outer {
        "lit" => Some(Expression::Literal(parts(inner).collect())),
        "list" | "iter" => Some(Expression::List(Box::new(parse(inner)?))),
        "dict" => Some(Expression::Dict(Box::new(parse(inner)?))),
        "union" => parts(inner).map(parse).collect::<Option<_>>().map(Expression::Union),
        "one" => {
            let (key, cases) = inner.split_once(':')?;
            let cases = parts(cases).map(|case| {
                let (word, path) = case.rsplit_once('=')?;
                Some((unquoted(word), path))
            });
            Some(Expression::One(key, cases.collect::<Option<_>>()?))
        }
        _ => None,
    }
}

/// A word without the quotes it may stand in.
pub(super) fn unquoted(word: &'static str) -> &'static str {
    word.strip_prefix('"').and_then(|word| word.strip_suffix('"')).unwrap_or(word)
}

/// Cuts at the commas that are in no brackets and no quotes.
fn parts(text: &'static str) -> impl Iterator<Item = &'static str> {
    let mut rest = Some(text);
    iter::from_fn(move || {
        let text = rest?;
        let (mut depth, mut quoted) = (0_usize, false);
        let end = text.bytes().position(|byte| {
            match byte {
                b'"' => quoted = !quoted,
                b'[' if !quoted => depth += 1,
                b']' if !quoted => depth = depth.saturating_sub(1),
                _ => {}
            }
            byte == b',' && depth == 0 && !quoted
        });
        rest = end.map(|end| &text[end + 1..]);
        Some(end.map_or(text, |end| &text[..end]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_inside_types_are_read() {
        let word = |text| Expression::Word(text);
        assert_eq!(parse("str"), Some(word("str")));
        assert_eq!(
            parse("list[union[str,dict[list[int]]]?]"),
            Some(Expression::List(Box::new(Expression::Nullable(Box::new(Expression::Union(
                vec![
                    word("str"),
                    Expression::Dict(Box::new(Expression::List(Box::new(word("int"))))),
                ]
            ))))))
        );
        assert_eq!(parse("lit[a,\"b,]\",1]"), Some(Expression::Literal(vec!["a", "\"b,]\"", "1"])));
        assert_eq!(
            parse("one[type:a=x.A,\"b=c\"=.y.B]"),
            Some(Expression::One("type", vec![("a", "x.A"), ("b=c", ".y.B")]))
        );
    }

    #[test]
    fn what_is_no_type_is_refused() {
        for text in ["", "list[str", "set[str]", "one[type]", "a,b"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
