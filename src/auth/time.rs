//! Times as the clouds write them: `2013-05-24T00:00:00Z`, `20130524T000000Z`, Unix seconds and milliseconds.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

const DAY: u64 = 24 * 60 * 60;

/// Seconds since 1970.
pub(super) fn unix(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

/// `20130524T000000Z`, as AWS signs it (ISO 8601, basic form).
pub(super) fn basic(time: SystemTime) -> String {
    let seconds = unix(time);
    let (year, month, day) = civil(seconds / DAY);
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}

/// A time as RFC 3339 writes it, or as a number of [`read_number`].
pub(super) fn read(text: &str, now: SystemTime) -> Option<SystemTime> {
    if let Ok(number) = text.parse::<f64>() {
        return read_number(number, now);
    }
    let (date, time) = text.split_once(['T', ' '])?;
    let mut parts = date.splitn(3, '-').map(str::parse::<u64>);
    let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
    let (time, offset) = zone(time)?;
    let mut parts = time.splitn(3, ':').map(str::parse::<f64>);
    let (hour, minute, second) =
        (parts.next()?.ok()?, parts.next()?.ok()?, parts.next().map_or(Ok(0.0), |s| s).ok()?);
    let seconds = hour * 3600.0 + minute * 60.0 + second - offset;
    let days = Duration::from_secs(days(year, month, day)? * DAY);
    let midnight = UNIX_EPOCH.checked_add(days)?;
    let off = Duration::try_from_secs_f64(seconds.abs()).ok()?;
    if seconds < 0.0 { midnight.checked_sub(off) } else { midnight.checked_add(off) }
}

/// Seconds that something lasts from now, or the Unix time when it ends in seconds or milliseconds: told by the size.
pub(super) fn read_number(number: f64, now: SystemTime) -> Option<SystemTime> {
    let (base, seconds) = match number {
        n if n < 1e9 => (now, n),
        n if n < 1e11 => (UNIX_EPOCH, n),
        n => (UNIX_EPOCH, n / 1000.0),
    };
    base.checked_add(Duration::try_from_secs_f64(seconds).ok()?)
}

/// The time of day, and by how many seconds it is ahead of UTC.
fn zone(time: &str) -> Option<(&str, f64)> {
    if let Some(utc) = time.strip_suffix(['Z', 'z']).or_else(|| time.strip_suffix("UTC")) {
        return Some((utc.trim_end(), 0.0));
    }
    let Some(at) = time.rfind(['+', '-']) else { return Some((time, 0.0)) };
    let (hours, minutes) = time[at + 1..].split_once(':')?;
    let ahead = hours.parse::<f64>().ok()? * 3600.0 + minutes.parse::<f64>().ok()? * 60.0;
    Some((&time[..at], if time[at..].starts_with('-') { -ahead } else { ahead }))
}

/// Days of the Gregorian calendar from 1970 to a date; the year begins in March, so that the leap day is its last.
fn days(year: u64, month: u64, day: u64) -> Option<u64> {
    if !(1970..10_000).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let year = if month > 2 { year } else { year - 1 };
    let in_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(year * 365 + year / 4 - year / 100 + year / 400 + in_year - 719_468)
}

/// The date that many days after 1970-01-01.
fn civil(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let era = days / 146_097;
    let of_era = days % 146_097;
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (era * 400 + year + u64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn times_are_written_and_read() {
        assert_eq!(basic(at(1_369_353_600)), "20130524T000000Z");
        assert_eq!(basic(at(1_709_210_096)), "20240229T123456Z");
        let now = at(1_700_000_000);
        for (text, seconds) in [
            ("2013-05-24T00:00:00Z", 1_369_353_600),
            ("2024-02-29T12:34:56.000+00:00", 1_709_210_096),
            ("2024-02-29T14:34:56+02:00", 1_709_210_096),
            ("2013-05-24T00:00:00UTC", 1_369_353_600),
            ("3600", 1_700_003_600),
            ("1700000099", 1_700_000_099),
            ("1700000099000", 1_700_000_099),
        ] {
            assert_eq!(read(text, now), Some(at(seconds)), "{text}");
        }
        assert_eq!(read("soon", now), None);
        assert_eq!(read("2013-13-01T00:00:00Z", now), None);
        assert_eq!(read_number(-5.0, now), None);
    }
}
