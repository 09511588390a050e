//! Temporary.
/// T.
pub fn matches(slug: &str, names: &[String], region: Option<&str>) -> bool {
    let (base, rest) = slug.split_once('/').map_or((slug, None), |(b, r)| (b, Some(r)));
    names.iter().any(|n| n == base) && rest.is_none_or(|r| region == Some(r))
}
