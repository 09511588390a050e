//! Limits as they are written in settings: a table for each.

use super::{Calendar, Every, Force, Limit, Unit, Whose, Window};
use crate::error::{Error, Result};
use crate::money::Money;
use crate::ops::Object;
use jiff::civil::Time;
use jiff::tz::TimeZone;
use serde_json::Value;

const KNOWN: &[&str] = &[
    "id",
    "entity",
    "model",
    "provider",
    "unit",
    "amount",
    "window",
    "timezone",
    "reset_time",
    "soft",
    "shadow",
    "rollover",
    "alerts",
    "unknown_price",
];

/// A limit as a `[[limits]]` table says it. `place` is where it stands, for messages.
///
/// # Errors
/// `Config`, naming the field and what it must be.
pub fn limit(place: &str, table: &Object) -> Result<Limit> {
    if let Some(unknown) = table.keys().find(|key| !KNOWN.contains(&key.as_str())) {
        let known = KNOWN.join(", ");
        return Err(Error::config(format!(
            "{place}.{unknown} is no known setting; there are {known}"
        )));
    }
    let fields = Fields { place, table };
    let unit = unit(&fields)?;
    let amount = match unit {
        Unit::Usd => fields.money("amount")?.map(Money::as_nano),
        _ => fields.get("amount").and_then(Value::as_i64),
    };
    let amount = amount.filter(|amount| *amount >= 0);
    let entity = fields.text("entity")?.unwrap_or("*");
    let whose = Whose::parse(entity)
        .ok_or_else(|| fields.wrong("entity", "'*', 'kind:*' or 'kind:name', such as team:a"))?;
    let written = fields.text("window")?.unwrap_or("total");
    let usual = || format!("{entity} {} {written}", unit.name());
    let id = fields.text("id")?.map_or_else(usual, str::to_owned);
    let force = match (fields.flag("soft")?, fields.flag("shadow")?) {
        (_, true) => Force::Shadow,
        (true, _) => Force::Soft,
        _ => Force::Hard,
    };
    Ok(Limit {
        id,
        whose,
        model: fields.text("model")?.map(str::to_owned),
        provider: fields.text("provider")?.map(str::to_owned),
        unit,
        amount: amount.ok_or_else(|| fields.wrong("amount", "an amount of its unit, 0 or more"))?,
        window: window(&fields)?,
        force,
        rollover: fields.flag("rollover")?,
        alerts: alerts(&fields)?,
        unknown_price: fields.money("unknown_price")?.map(Money::as_nano),
    })
}

/// A window in words: `30s`, `30m`, `30h`, `30d`, `1w`, `1mo`, `1q`, `1y`. One of a unit, and 7 or 30 days, turn with the
/// calendar as a day, a week and a month; others slide. `None`: it is none.
pub fn duration(text: &str, zone: &TimeZone, reset: i64) -> Option<Window> {
    let digits = text.find(|letter: char| !letter.is_ascii_digit())?;
    let count: i64 = text[..digits].parse().ok().filter(|count| *count > 0)?;
    let calendar =
        |every, times| Window::Calendar(Calendar { every, times, zone: zone.clone(), reset });
    let sliding = |seconds: i64| Window::Sliding(count.saturating_mul(seconds * 1000));
    Some(match (&text[digits..], count) {
        ("s", _) => sliding(1),
        ("m", 1) => calendar(Every::Minute, 1),
        ("m", _) => sliding(60),
        ("h", 1) => calendar(Every::Hour, 1),
        ("h", 24) | ("d", 1) => calendar(Every::Day, 1),
        ("h", _) => sliding(3600),
        ("d", 7) => calendar(Every::Week, 1),
        ("d", 30) => calendar(Every::Month, 1),
        ("d", _) => calendar(Every::Day, count),
        ("w", _) => calendar(Every::Week, count),
        ("mo", _) => calendar(Every::Month, count),
        ("q", _) => calendar(Every::Quarter, count),
        ("y", _) => calendar(Every::Year, count),
        _ => return None,
    })
}

struct Fields<'a> {
    place: &'a str,
    table: &'a Object,
}

impl<'a> Fields<'a> {
    fn get(&self, field: &str) -> Option<&'a Value> {
        self.table.get(field).filter(|value| !value.is_null())
    }

    fn wrong(&self, field: &str, wanted: &str) -> Error {
        Error::config(format!("{}.{field} must be {wanted}", self.place))
    }

    fn text(&self, field: &str) -> Result<Option<&'a str>> {
        let Some(value) = self.get(field) else { return Ok(None) };
        value.as_str().map(Some).ok_or_else(|| self.wrong(field, "a text"))
    }

    fn flag(&self, field: &str) -> Result<bool> {
        let Some(value) = self.get(field) else { return Ok(false) };
        value.as_bool().ok_or_else(|| self.wrong(field, "true or false"))
    }

    fn money(&self, field: &str) -> Result<Option<Money>> {
        let Some(value) = self.get(field) else { return Ok(None) };
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let read = Money::parse(&text).filter(|money| *money >= Money::ZERO);
        read.map(Some).ok_or_else(|| self.wrong(field, "dollars, 0 or more"))
    }
}

fn unit(fields: &Fields<'_>) -> Result<Unit> {
    let name = fields.text("unit")?.unwrap_or("usd");
    let units = "usd, tokens, input_tokens, output_tokens, requests or parallel";
    Unit::of_name(name).ok_or_else(|| fields.wrong("unit", units))
}

fn window(fields: &Fields<'_>) -> Result<Window> {
    let zone = fields.text("timezone")?.map_or(Ok(TimeZone::UTC), TimeZone::get);
    let zone = zone.map_err(|_| fields.wrong("timezone", "a time zone such as Europe/Berlin"))?;
    let reset = fields.text("reset_time")?.map_or(Ok(Time::midnight()), str::parse);
    let reset = reset.map_err(|_| fields.wrong("reset_time", "a time of day such as 06:00"))?;
    let reset = i64::from(reset.hour()) * 3600 + i64::from(reset.minute()) * 60;
    match fields.text("window")? {
        None | Some("total") => Ok(Window::Total),
        Some(text) => duration(text, &zone, reset)
            .ok_or_else(|| fields.wrong("window", "total, or such as 30s, 5m, 1h, 7d, 1w, 1mo")),
    }
}

/// Fractions, from the smallest.
fn alerts(fields: &Fields<'_>) -> Result<Vec<f64>> {
    let wrong = || fields.wrong("alerts", "a list of fractions between 0 and 1");
    let Some(value) = fields.get("alerts") else { return Ok(Vec::new()) };
    let fraction = |value: &Value| value.as_f64().filter(|part| (0.0..=1.0).contains(part));
    let all =
        value.as_array().ok_or_else(wrong)?.iter().map(|value| fraction(value).ok_or_else(wrong));
    let mut all = all.collect::<Result<Vec<_>>>()?;
    all.sort_by(f64::total_cmp);
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(table: &Value) -> Result<Limit> {
        limit("limits[0]", table.as_object().unwrap())
    }

    #[test]
    fn a_table_is_a_limit() {
        let table =
            json!({"entity": "user:*", "amount": 2.5, "window": "30d", "alerts": [0.9, 0.5]});
        let limit = read(&table).unwrap();
        assert_eq!((limit.amount, &*limit.alerts), (2_500_000_000, &[0.5, 0.9][..]));
        assert_eq!(limit.window, Window::every(Every::Month));
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (table, named) in [
            (json!({"amonut": 2}), "limits[0].amonut"),
            (json!({"amount": -2}), "limits[0].amount"),
            (json!({"amount": 2, "window": "soon"}), "limits[0].window"),
            (json!({"amount": 2, "unit": "euro"}), "limits[0].unit"),
            (json!({"amount": 2, "timezone": "Mars/North"}), "limits[0].timezone"),
        ] {
            assert!(read(&table).unwrap_err().message().starts_with(named), "{table}");
        }
    }
}
