//! What a value of a field is, as far as reading it needs to know.

use super::Shape;
use super::grammar::{Expression, parse, unquoted};
use super::table;

/// The deepest chain of names that stand for names.
const DEEPEST_ALIAS: usize = 16;

/// What a value of a field is.
#[derive(Debug)]
pub enum Kind {
    /// Anything, given as it came.
    Any,
    /// A text.
    Text,
    /// A whole number.
    Integer,
    /// A number that reads as a float even where JSON wrote an integer.
    Float,
    /// True or false.
    Bool,
    /// Nothing.
    Null,
    /// One of some values, as the table writes them.
    Literal(Vec<&'static str>),
    /// Something, or nothing.
    Nullable(Box<Kind>),
    /// An object of a shape.
    Shape(&'static Shape),
    /// An array.
    List(Box<Kind>),
    /// An object with free keys.
    Dict(Box<Kind>),
    /// An object of one of several shapes, told apart by a field.
    OneOf {
        /// The field that tells.
        key: &'static str,
        /// Its words and what they mean; the first stands for unknown words.
        cases: Vec<(&'static str, &'static Shape)>,
    },
    /// One of several, told apart by what fits.
    Union(Vec<Kind>),
}

impl Kind {
    /// Reads a type as a module of the table writes it; `None` where it is wrong.
    pub(super) fn of(module: &str, text: &'static str) -> Option<Self> {
        Self::meant(module, parse(text)?, 0)
    }

    fn meant(module: &str, said: Expression, depth: usize) -> Option<Self> {
        let inside = |said: Expression| Self::meant(module, said, depth);
        Some(match said {
            Expression::Word(word) => return Self::word(module, word, depth),
            Expression::Nullable(inner) => Self::Nullable(Box::new(inside(*inner)?)),
            Expression::Literal(words) => Self::Literal(words),
            Expression::List(inner) => Self::List(Box::new(inside(*inner)?)),
            Expression::Dict(inner) => Self::Dict(Box::new(inside(*inner)?)),
            Expression::Union(cases) => {
                Self::Union(cases.into_iter().map(inside).collect::<Option<_>>()?)
            }
            Expression::One(key, cases) => {
                let cases = cases.into_iter().map(|(word, path)| {
                    Some((unquoted(word), table::find(&table::absolute(module, path)).ok()?))
                });
                // Words of requests have no shapes; nobody reads them.
                cases.collect::<Option<_>>().map_or(Self::Any, |cases| Self::OneOf { key, cases })
            }
        })
    }

    fn word(module: &str, word: &'static str, depth: usize) -> Option<Self> {
        Some(match word {
            "any" | "bytes" | "file" | "datetime" => Self::Any,
            "str" => Self::Text,
            "int" => Self::Integer,
            "float" => Self::Float,
            "bool" => Self::Bool,
            "none" => Self::Null,
            path => return Self::named(&table::absolute(module, path), depth),
        })
    }

    fn named(path: &str, depth: usize) -> Option<Self> {
        let (home, entry) = table::entry(path)?;
        match entry.sign {
            '>' => entry.shape.as_ref().map(Self::Shape),
            '~' if depth < DEEPEST_ALIAS => {
                Self::meant(home.name(), parse(entry.alias())?, depth + 1)
            }
            _ => Some(Self::Any),
        }
    }

    /// Whether values need no look: they are given as they came.
    pub fn is_plain(&self) -> bool {
        match self {
            Self::Float | Self::Shape(_) | Self::OneOf { .. } => false,
            Self::Nullable(inner) | Self::Dict(inner) => inner.is_plain(),
            Self::List(inner) => inner.is_plain_in_lists(),
            Self::Union(cases) => cases.iter().all(Self::is_plain),
            _ => true,
        }
    }

    /// Whether values in a list need no look. Vectors are long: their numbers are given as they came.
    pub fn is_plain_in_lists(&self) -> bool {
        matches!(self, Self::Float) || self.is_plain()
    }
}
