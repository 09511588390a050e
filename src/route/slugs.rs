//! OpenRouter's names of providers: `google-vertex`, `google-vertex/us-east5`, `openai/flex`.

/// Whether a slug means a provider that has these names. A base slug means all of it, wherever it runs; what stands behind
/// a slash pins one of its `variants`: a region, or a part of the world that it lies in, or a service tier.
pub(super) fn matches<'a>(
    slug: &str,
    names: &[String],
    variants: impl IntoIterator<Item = &'a str>,
) -> bool {
    let (base, variant) = slug.split_once('/').map_or((slug, None), |(b, v)| (b, Some(v)));
    names.iter().any(|name| is_same(name, base))
        && variant.is_none_or(|asked| variants.into_iter().any(|has| is_within(has, asked)))
}

/// Whether two names differ in capitals and in how their words are joined only.
fn is_same(one: &str, other: &str) -> bool {
    let plain = |byte: u8| if byte == b'_' { b'-' } else { byte.to_ascii_lowercase() };
    one.bytes().map(plain).eq(other.bytes().map(plain))
}

/// Whether a variant is the asked one, or a part of it: `europe-west4` of `europe`. `fast` is another word for the tier
/// `priority`.
fn is_within(has: &str, asked: &str) -> bool {
    let asked = if asked == "fast" && has == "priority" { has } else { asked };
    let rest = has.get(..asked.len()).filter(|begin| is_same(begin, asked));
    rest.is_some_and(|begin| !has[begin.len()..].starts_with(|c: char| c.is_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::matches;

    fn vertex(slug: &str, variants: &[&str]) -> bool {
        let names = ["vertex_ai".to_owned(), "google-vertex".to_owned()];
        matches(slug, &names, variants.iter().copied())
    }

    #[test]
    fn a_base_slug_means_every_region_and_a_longer_one_pins_it() {
        assert!(vertex("google-vertex", &["us-east5"]) && vertex("Vertex-AI", &[]));
        assert!(vertex("google-vertex/us-east5", &["us-east5"]));
        assert!(!vertex("google-vertex/us-east5", &["us-east1"]));
        assert!(!vertex("google-vertex/us-east5", &[]) && !vertex("google", &[]));
    }

    #[test]
    fn a_part_of_the_world_holds_its_regions_and_tiers_are_pinned_alike() {
        assert!(vertex("google-vertex/europe", &["europe-west4"]));
        assert!(!vertex("google-vertex/us-east5", &["us-east55"]));
        assert!(vertex("google-vertex/flex", &["us-east5", "flex"]));
        assert!(
            vertex("google-vertex/fast", &["priority"]) && !vertex("google-vertex/fast", &["flex"])
        );
    }
}
