//! Patterns of names, as rows write them.

/// A pattern in which `*` stands for any text.
pub fn matches(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut left) = text.strip_prefix(start) else { return false };
    let mut pieces: Vec<&str> = rest.split('*').collect();
    let end = pieces.pop().unwrap_or_default();
    for piece in pieces {
        let Some(at) = left.find(piece) else { return false };
        left = &left[at + piece.len()..];
    }
    left.ends_with(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_whole_names() {
        assert!(matches("claude-*-4-6*", "claude-opus-4-6-20260205"));
        assert!(!matches("claude-*-4-6*", "claude-opus-4-5"));
        assert!(matches("sonar", "sonar") && !matches("sonar", "sonar-pro"));
        assert!(matches("*x", "abx") && !matches("a*b*c", "acb"));
    }
}
