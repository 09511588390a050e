//! Where the text of a sequel joins the text before it.
//!
//! The rule has two parts. White space at the end of the text so far is not sent (some providers refuse a prefill that
//! ends with it); as far as the sequel begins with the same white space, it is taken off. And a sequel that begins with
//! the end of the text so far, at least [`LEAST`] bytes of it, is a model that repeats where it was: the repetition is
//! taken off, unless the text so far had repeated those same words itself (a table's rule, a refrain). Everything else is
//! the model's own and stays as it is.

/// A shorter repetition is taken for the model's own words.
const LEAST: usize = 24;

/// How far back a repetition may begin, in bytes; it may also begin with the text itself.
const WINDOW: usize = 1024;

/// How many bytes at the beginning of the sequel were told before. `None`: that cannot be said yet; `whole` tells that no
/// more will come.
pub(super) fn repeated(before: &str, sequel: &str, whole: bool) -> Option<usize> {
    let space = &before[before.trim_end().len()..];
    let spaces = common(space, sequel);
    let rest = &sequel[spaces..];
    let undecided = rest.is_empty() || places(before).any(|place| grows(&before[place..], rest));
    if undecided && !whole {
        return None;
    }
    let told = places(before).map(|place| &before[place..]);
    let again = told.filter(|end| rest.starts_with(end) && !is_refrain(before, end)).map(str::len);
    Some(spaces + again.max().unwrap_or(0))
}

/// Whether a beginning of the sequel may become this repetition.
fn grows(end: &str, rest: &str) -> bool {
    end.len() > rest.len() && end.starts_with(rest)
}

/// Where a repetition may begin.
fn places(before: &str) -> impl Iterator<Item = usize> {
    let first = before.len().saturating_sub(WINDOW);
    let last = before.len().saturating_sub(LEAST);
    let near = (first.max(1)..=last).filter(|at| before.is_char_boundary(*at));
    let all = (before.len() >= LEAST).then_some(0);
    all.into_iter().chain(near.filter(move |_| before.len() > LEAST))
}

/// Whether the text itself had repeated these words: they were there before its end, or are one thing over and over.
fn is_refrain(before: &str, end: &str) -> bool {
    let bytes = end.as_bytes();
    let over_and_over = (1..=bytes.len() / 2).any(|n| bytes[n..] == bytes[..bytes.len() - n]);
    over_and_over || before[..before.len() - end.len()].ends_with(end)
}

/// How many bytes two texts begin with in common.
fn common(one: &str, other: &str) -> usize {
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b);
    same.map(|(a, _)| a.len_utf8()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEFORE: &str = "It was the best of times, it was the worst of times";

    fn joined(before: &str, sequel: &str) -> String {
        format!("{before}{}", &sequel[repeated(before, sequel, true).unwrap()..])
    }

    #[test]
    fn a_repeated_end_is_taken_off_once() {
        for sequel in [
            ", it was the age",
            "it was the worst of times, it was the age",
            &format!("{BEFORE}, it was the age"),
        ] {
            assert_eq!(joined(BEFORE, sequel), format!("{BEFORE}, it was the age"));
        }
    }

    #[test]
    fn short_repetitions_and_refrains_are_the_models_own() {
        assert_eq!(joined("ha ha", " ha"), "ha ha ha");
        assert_eq!(joined(BEFORE, " of times"), format!("{BEFORE} of times"));
        let rule = "-".repeat(60);
        assert_eq!(joined(&rule, &rule), "-".repeat(120));
    }

    #[test]
    fn white_space_at_the_seam_is_told_once() {
        assert_eq!(joined("one ", " two"), "one two");
        assert_eq!(joined("one ", "two"), "one two");
        assert_eq!(joined("one", " two"), "one two");
        assert_eq!(joined("one\n\n", "\n\ntwo"), "one\n\ntwo");
        assert_eq!(joined("one\n", "\n  two"), "one\n  two");
        let again = joined(&format!("{BEFORE} "), "it was the worst of times and");
        assert_eq!(again, format!("{BEFORE} and"));
    }

    #[test]
    fn what_may_become_a_repetition_waits() {
        assert_eq!(repeated(BEFORE, "it was the worst", false), None);
        assert_eq!(repeated(BEFORE, "it was the worse", false), Some(0));
        assert_eq!(repeated("one ", " ", false), None);
        assert_eq!(repeated("one ", " t", false), Some(1));
        assert_eq!(repeated("", "a", false), Some(0));
        assert_eq!(repeated("naïve 東京 naïve 東京 naïve 東京 x", "東", false), None);
    }
}
