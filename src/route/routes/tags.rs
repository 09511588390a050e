//! Labels by which callers choose deployments: litellm's rules for tags.

/// The label of those who answer calls that ask for none, or for what nobody has.
const DEFAULT: &str = "default";

/// Which of a group's members may answer a call that asks for these labels; each member is its own labels.
///
/// `!x`: nobody who is `x`; `&x`: only who is `x`; the others: who is any of them, or all of them where `any` is not set.
/// Where nobody is, and where nothing is asked for, those of `default` answer; where there are none of them, a call that
/// asks for nothing is answered by all.
pub(super) fn admitted(members: &[&[String]], asked: &[String], any: bool) -> Vec<bool> {
    let has = |own: &[String], tag: &str| own.iter().any(|known| known == tag);
    let barred = |own: &[String]| {
        asked.iter().any(|tag| {
            tag.strip_prefix('!').is_some_and(|tag| has(own, tag))
                || tag.strip_prefix('&').is_some_and(|tag| !has(own, tag))
        })
    };
    let plain: Vec<&str> =
        asked.iter().map(String::as_str).filter(|tag| !tag.starts_with(['!', '&'])).collect();
    let fits = |own: &[String]| {
        let is = |tag: &&str| has(own, tag);
        !plain.is_empty() && if any { plain.iter().any(is) } else { plain.iter().all(is) }
    };
    let chosen: Vec<bool> = members.iter().map(|own| !barred(own) && fits(own)).collect();
    if chosen.contains(&true) {
        return chosen;
    }
    let spare: Vec<bool> = members.iter().map(|own| !barred(own) && has(own, DEFAULT)).collect();
    if spare.contains(&true) || !plain.is_empty() {
        return spare;
    }
    members.iter().map(|own| !barred(own)).collect()
}
