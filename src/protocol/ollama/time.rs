//! Dates as RFC 3339 writes them ↔ Unix seconds. The calendar is the proleptic Gregorian one, in UTC.

/// Days of 400 years.
const ERA: i64 = 146_097;

/// Days from 0000-03-01 to 1970-01-01. Years begin in March here, so that a leap day ends one.
const EPOCH: i64 = 719_468;

/// Reads a date with its time (`2025-01-31T08:00:00.5+02:00`); fractions of a second are cut off. `None`: it is none,
/// or lies before 1970.
pub(super) fn read(date: &str) -> Option<u64> {
    let number = |from: usize, to: usize| date.get(from..to)?.parse::<i64>().ok();
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let zone = date.get(19..)?.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit());
    let seconds = days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
    u64::try_from(seconds - offset(zone)?).ok()
}

/// Seconds that a zone is ahead.
fn offset(zone: &str) -> Option<i64> {
    let (sign, rest) = match zone.as_bytes().first()? {
        b'Z' | b'z' => return Some(0),
        b'+' => (1, &zone[1..]),
        b'-' => (-1, &zone[1..]),
        _ => return None,
    };
    let (hours, minutes) = rest.split_once(':')?;
    Some(sign * (hours.parse::<i64>().ok()? * 3600 + minutes.parse::<i64>().ok()? * 60))
}

fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * ERA + of_era * 365 + of_era / 4 - of_era / 100 + of_year - EPOCH
}

/// Writes Unix seconds as a date in UTC.
pub(super) fn write(seconds: u64) -> String {
    // The last second of the year 9999.
    let seconds = i64::try_from(seconds.min(253_402_300_799)).unwrap_or_default();
    let (day, time) = (seconds.div_euclid(86_400) + EPOCH, seconds.rem_euclid(86_400));
    let (era, of_era) = (day.div_euclid(ERA), day.rem_euclid(ERA));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    let (hour, minute, second) = (time / 3600, time / 60 % 60, time % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_any_zone_and_written_in_utc() {
        assert_eq!(read("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(read("2024-02-29T12:30:45.123456789Z"), Some(1_709_209_845));
        assert_eq!(read("2024-03-01T01:30:45+13:00"), Some(1_709_209_845));
        assert_eq!(read("2024-02-29T05:00:45.5-07:30"), Some(1_709_209_845));
        assert_eq!(write(1_709_209_845), "2024-02-29T12:30:45Z");
        for wrong in ["", "2024-13-01T00:00:00Z", "2024-01-01", "1969-12-31T23:59:59Z", "ü"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_written_is_read() {
        // A step that is no multiple of a day meets all hours and all days of the year.
        for seconds in (0..20_000_000_000).step_by(7_654_321) {
            assert_eq!(read(&write(seconds)), Some(seconds));
        }
    }
}
