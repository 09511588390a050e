//! Other spellings of a model's name under which a row may be known.

/// How many spellings are tried at most.
const MOST: usize = 24;

/// The name itself, then what remains when one word after the other is taken away, the fewest first:
///
/// - paths: `models/…`, `publishers/google/models/…`, `accounts/fireworks/models/…`, `converse/…`, `us-east-1/…`, an ARN's;
/// - where it runs: `us.`, `eu.`, `apac.`, `global.`, `jp.`, `au.`, `ca.`, `us-gov.`;
/// - which one of it: `-2024-08-06`, `-20250929`, `@20250929`, `-latest`, `-v1:0`, `:0`;
/// - how an aggregator chooses: `:nitro`, `:floor`, `:exacto`. (`:free` stays: it has another price.)
/// - whose it is: `ft:gpt-4o-mini:acme::x` is `ft:gpt-4o-mini`.
pub(super) fn spellings(model: &str) -> Vec<String> {
    let rules: [fn(&str) -> Option<&str>; 8] =
        [unpathed, fine_tuned, unchosen, unplaced, shorter_date, pinned, latest, unversioned];
    let mut known = vec![model.to_lowercase()];
    let mut at = 0;
    while at < known.len() && known.len() < MOST {
        let name = known[at].clone();
        for shorter in rules.iter().filter_map(|rule| rule(&name)) {
            if !shorter.is_empty() && !known.iter().any(|other| other == shorter) {
                known.push(shorter.to_owned());
            }
        }
        at += 1;
    }
    known
}

/// The model that a fine-tuned one was made from.
pub(super) fn base_of(model: &str) -> Option<&str> {
    model.strip_prefix("ft:")?.split(':').next()
}

fn unpathed(name: &str) -> Option<&str> {
    if name.starts_with("arn:") {
        return name.split_once('/').map(|(_, rest)| rest);
    }
    let (first, rest) = name.split_once('/')?;
    match first {
        "models" | "converse" | "invoke" => Some(rest),
        "publishers" | "accounts" => rest.split_once("/models/").map(|(_, model)| model),
        _ => first
            .ends_with(|c: char| c.is_ascii_digit())
            .then_some(())
            .filter(|()| first.split('-').count() >= 3)
            .map(|()| rest),
    }
}

fn fine_tuned(name: &str) -> Option<&str> {
    let base = base_of(name)?;
    name.get(.."ft:".len() + base.len()).filter(|short| short.len() < name.len())
}

fn unchosen(name: &str) -> Option<&str> {
    [":nitro", ":floor", ":exacto"].iter().find_map(|end| name.strip_suffix(end))
}

fn unplaced(name: &str) -> Option<&str> {
    const PLACES: &[&str] = &["us", "eu", "apac", "global", "jp", "au", "ca", "us-gov"];
    let (place, rest) = name.split_once('.')?;
    PLACES.contains(&place).then_some(rest)
}

fn shorter_date(name: &str) -> Option<&str> {
    let bare = undated(name);
    (bare.len() < name.len()).then_some(bare)
}

fn pinned(name: &str) -> Option<&str> {
    name.split_once('@').map(|(bare, _)| bare).filter(|bare| !bare.is_empty())
}

fn latest(name: &str) -> Option<&str> {
    name.strip_suffix("-latest").or_else(|| name.strip_suffix(":latest"))
}

/// Without `-v1:0`, `-v2`, `:0` at the end.
pub(super) fn unversioned(name: &str) -> Option<&str> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if let Some((bare, last)) = name.rsplit_once(':')
        && digits(last)
    {
        let version = bare.rsplit_once("-v").filter(|(_, number)| digits(number));
        return Some(version.map_or(bare, |(bare, _)| bare));
    }
    None
}

/// Without a day at the end: `-2024-08-06`, `-20250929`, `@20250929`.
pub(super) fn undated(name: &str) -> &str {
    let short = name.len().checked_sub(9).filter(|at| name.is_char_boundary(*at));
    if let Some((bare, end)) = short.map(|at| name.split_at(at))
        && end.starts_with(['-', '@'])
        && end[1..].starts_with("20")
        && end[1..].bytes().all(|b| b.is_ascii_digit())
    {
        return bare;
    }
    let long = name.len().checked_sub(11).filter(|at| name.is_char_boundary(*at));
    match long.map(|at| name.split_at(at)) {
        Some((bare, end))
            if end.starts_with("-20") && end[1..].parse::<jiff::civil::Date>().is_ok() =>
        {
            bare
        }
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_shortened_word_by_word() {
        for (name, bare) in [
            ("models/gemini-2.5-pro", "gemini-2.5-pro"),
            ("publishers/google/models/gemini-2.5-pro", "gemini-2.5-pro"),
            ("us.anthropic.claude-x-20250929-v1:0", "anthropic.claude-x"),
            ("converse/us-east-1/global.amazon.nova-x-v1:0", "amazon.nova-x"),
            ("arn:aws:bedrock:us-east-1:1:inference-profile/eu.meta.x", "meta.x"),
            ("claude-x@20250929", "claude-x"),
            ("GPT-9-2024-08-06", "gpt-9"),
            ("x-latest", "x"),
            ("ft:gpt-4o-mini:acme::id", "ft:gpt-4o-mini"),
            ("a/b:nitro", "a/b"),
        ] {
            assert!(
                spellings(name).iter().any(|known| known == bare),
                "{name}: {:?}",
                spellings(name)
            );
        }
        assert_eq!(spellings("a/b:free"), ["a/b:free"]);
        assert_eq!(spellings("gpt-4-0613"), ["gpt-4-0613"]);
    }
}
