//! Two sources become one catalogue: the first one's prices, with what only the second knows.

use ferrogate::catalog::{Day, Model, Rate, When};
use ferrogate::ops::Item;
use std::collections::{BTreeMap, BTreeSet};

type Rows = BTreeMap<(String, String), Model>;

fn place(row: &Model) -> (String, String) {
    (row.provider.clone(), row.model.clone())
}

/// The rows of both, and what they say differently.
pub(crate) fn merge(
    first: Vec<Model>,
    second: Vec<Model>,
    first_day: Day,
) -> (Vec<Model>, Vec<String>) {
    let mut rows: Rows = first.into_iter().map(|row| (place(&row), row)).collect();
    let mut report = Vec::new();
    for other in second {
        match rows.get_mut(&place(&other)) {
            Some(row) => join(row, other, first_day, &mut report),
            None => {
                rows.insert(place(&other), other);
            }
        }
    }
    let mut rows: Vec<Model> = rows.into_values().collect();
    unambiguous(&mut rows);
    (rows, report)
}

/// An alias that names another row, or that two rows claim, stays with the former.
fn unambiguous(rows: &mut [Model]) {
    let name = |row: &Model, name: &str| format!("{}/{}", row.provider, name.to_lowercase());
    let mut taken: BTreeSet<String> = rows.iter().map(|row| name(row, &row.model)).collect();
    for row in rows {
        let own = std::mem::take(&mut row.aliases);
        row.aliases = own.into_iter().filter(|alias| taken.insert(name(row, alias))).collect();
    }
}

fn same(a: &Rate, b: &Rate) -> bool {
    a.item == b.item && a.when == b.when
}

fn join(row: &mut Model, other: Model, first_day: Day, report: &mut Vec<String>) {
    let (past, today): (Vec<Rate>, Vec<Rate>) =
        other.rates.into_iter().partition(|rate| rate.until.is_some());
    let newer = today.iter().any(|rate| rate.when.is_always() && rate.from > Some(first_day));
    let differing: Vec<String> = today
        .iter()
        .filter_map(|theirs| {
            let ours = row.rates.iter().find(|ours| same(ours, theirs))?;
            (ours.price != theirs.price).then(|| {
                let item = serde_json::to_string(&(theirs.item, &theirs.when)).unwrap();
                let (a, b) = (ours.price.dollars_per_million(), theirs.price.dollars_per_million());
                let kept = if newer { "second" } else { "first" };
                format!("{}\t{item}\t{a}\t{b}\tkept: {kept}", row.id())
            })
        })
        .collect();
    let quiet = row.rates.iter().chain(&today).any(|rate| rate.when.hours.is_some());
    let plain =
        |rate: &&Rate| rate.when.is_always() && matches!(rate.item, Item::Input | Item::Output);
    let agree = today.iter().filter(plain).all(|theirs| {
        row.rates
            .iter()
            .find(|ours| same(ours, theirs))
            .is_some_and(|ours| ours.price == theirs.price)
    });
    let before = row.rates.clone();
    if newer || row.rates.is_empty() {
        until_theirs(&mut row.rates, &today, &past);
        row.rates.extend(today);
    } else if agree && !quiet {
        let start =
            today.iter().filter(|rate| rate.when.is_always()).filter_map(|rate| rate.from).max();
        if !past.is_empty() {
            row.rates.iter_mut().for_each(|rate| rate.from = start);
        }
        // What one calls a search, the other calls a request.
        let searches = before.iter().any(|rate| rate.item == Item::WebSearch);
        let is_known = |theirs: &Rate| {
            before.iter().any(|ours| same(ours, theirs))
                || (searches && theirs.item == Item::Request)
        };
        let more = today.into_iter().filter(|theirs| !is_known(theirs));
        row.rates.extend(more.collect::<Vec<_>>());
    }
    if (newer || agree) && !quiet {
        row.rates.extend(past);
    }
    report.extend(differing);
    facts(row, other.aliases, other.name, other.context_length);
    if row.rates != before {
        row.origin.source = format!("{}, {}", row.origin.source, other.origin.source);
    }
    let order = |rate: &Rate| {
        let When { above, tier, region, hours, weekdays, variant } = rate.when.clone();
        (region, tier, variant, above, rate.item, weekdays, hours, rate.from)
    };
    row.rates.sort_by_key(order);
}

/// Ours hold until theirs begin, unless they tell what was before themselves.
fn until_theirs(rates: &mut Vec<Rate>, today: &[Rate], past: &[Rate]) {
    rates.retain_mut(|ours| {
        let Some(theirs) = today.iter().find(|theirs| same(ours, theirs)) else { return true };
        ours.until = theirs.from;
        theirs.from.is_some() && !past.iter().any(|before| same(ours, before))
    });
}

fn facts(row: &mut Model, aliases: Vec<String>, name: Option<String>, context: Option<u64>) {
    row.aliases = aliases;
    row.name = row.name.take().or(name);
    if let (Some(known), Some(said)) = (row.context_length, context)
        && said > known
    {
        // Their prompt with room for the answer is the whole context.
        if row.max_output_tokens.is_some_and(|answer| known + answer == said) {
            row.max_input_tokens = Some(known);
            row.context_length = Some(said);
        }
    }
    row.context_length = row.context_length.or(context);
}
