//! In which stretch of time a limit counts.

use jiff::civil::{self, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// Milliseconds since 1970.
pub type Moment = i64;

/// In which stretch of time a limit counts.
#[derive(Clone, Debug, PartialEq)]
pub enum Window {
    /// All time.
    Total,
    /// So many milliseconds back from now, at each moment.
    Sliding(i64),
    /// From one border of the calendar to the next.
    Calendar(Calendar),
}

/// A stretch of the calendar.
#[derive(Clone, Debug, PartialEq)]
pub struct Calendar {
    /// Which.
    pub every: Every,
    /// So many of them together, counted from 1970 (weeks: from its first Monday).
    pub times: i64,
    /// Where midnight is.
    pub zone: TimeZone,
    /// The second of the day at which days and what is made of them begin.
    pub reset: i64,
}

/// A unit of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    /// From a full minute to the next.
    Minute,
    /// From a full hour to the next.
    Hour,
    /// From midnight to midnight.
    Day,
    /// From Monday to Monday.
    Week,
    /// From a first to the next.
    Month,
    /// Three months: from January, April, July, October.
    Quarter,
    /// From New Year to New Year.
    Year,
}

/// One instance of a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// When it begins; 0 where it always was.
    pub from: Moment,
    /// When it has ended; `Moment::MAX` for never.
    pub until: Moment,
}

/// A day that is a Monday: 1970-01-05.
const MONDAY: civil::Date = civil::date(1970, 1, 5);
const EPOCH: civil::Date = civil::date(1970, 1, 1);

impl Window {
    /// A calendar's window in UTC.
    pub fn every(every: Every) -> Self {
        Self::Calendar(Calendar { every, times: 1, zone: TimeZone::UTC, reset: 0 })
    }

    /// The instance in which a moment lies. Of a sliding window it is the bucket; see [`Window::bucket`].
    pub fn at(&self, now: Moment) -> Span {
        match self {
            Self::Total => Span { from: 0, until: Moment::MAX },
            Self::Sliding(_) => {
                let length = self.bucket();
                let from = now.div_euclid(length) * length;
                Span { from, until: from.saturating_add(length) }
            }
            Self::Calendar(calendar) => {
                calendar.at(now).unwrap_or(Span { from: 0, until: Moment::MAX })
            }
        }
    }

    /// How long a bucket of a sliding window is, in milliseconds: what was used in it counts until all of it has left the window.
    pub fn bucket(&self) -> i64 {
        match self {
            Self::Sliding(length) => (length / BUCKETS).max(1),
            _ => Moment::MAX,
        }
    }

    /// The beginning of the first bucket that still counts at a moment.
    pub fn since(&self, now: Moment) -> Moment {
        match self {
            Self::Sliding(length) => {
                let bucket = self.bucket();
                now.saturating_sub(*length).div_euclid(bucket) * bucket
            }
            _ => self.at(now).from,
        }
    }
}

/// Into how many buckets a sliding window is cut.
const BUCKETS: i64 = 60;

impl Calendar {
    fn at(&self, now: Moment) -> Option<Span> {
        let local = Timestamp::from_millisecond(now).ok()?.to_zoned(self.zone.clone());
        let shifted = local.datetime().checked_sub(self.reset.seconds()).ok()?;
        let from = self.begins(shifted)?;
        let until = self.next(from)?;
        Some(Span { from: self.moment(from)?, until: self.moment(until)? })
    }

    /// When the stretch begins in which a local time lies.
    fn begins(&self, time: DateTime) -> Option<DateTime> {
        let times = self.times.max(1);
        let date = time.date();
        let days = |origin: civil::Date, length: i64| {
            let passed = i64::from(origin.until(date).ok()?.get_days());
            origin.checked_add((passed.div_euclid(length) * length).days()).ok()
        };
        let months = |length: i64| {
            let passed = (i64::from(date.year()) - 1970) * 12 + i64::from(date.month()) - 1;
            let begun = passed.div_euclid(length) * length;
            let year = i16::try_from(1970 + begun.div_euclid(12)).ok()?;
            let month = i8::try_from(begun.rem_euclid(12) + 1).ok()?;
            civil::Date::new(year, month, 1).ok()
        };
        let seconds = |length: i64| {
            let passed = i64::from(time.hour()) * 3600 + i64::from(time.minute()) * 60;
            let midnight = date.to_datetime(civil::time(0, 0, 0, 0));
            midnight.checked_add((passed.div_euclid(length) * length).seconds()).ok()
        };
        let midnight = |date: Option<civil::Date>| Some(date?.to_datetime(civil::time(0, 0, 0, 0)));
        match self.every {
            Every::Minute => seconds(60 * times),
            Every::Hour => seconds(3600 * times),
            Every::Day => midnight(days(EPOCH, times)),
            Every::Week => midnight(days(MONDAY, 7 * times)),
            Every::Month => midnight(months(times)),
            Every::Quarter => midnight(months(3 * times)),
            Every::Year => midnight(months(12 * times)),
        }
    }

    fn next(&self, from: DateTime) -> Option<DateTime> {
        let times = self.times.max(1);
        let midnight = |at: DateTime| {
            at.date().tomorrow().ok().map(|d| d.to_datetime(civil::time(0, 0, 0, 0)))
        };
        // Minutes and hours are counted from midnight, and end there.
        let within_day =
            |length: i64| Some(from.checked_add(length.seconds()).ok()?.min(midnight(from)?));
        match self.every {
            Every::Minute => within_day(60 * times),
            Every::Hour => within_day(3600 * times),
            Every::Day => from.checked_add(times.days()).ok(),
            Every::Week => from.checked_add((7 * times).days()).ok(),
            Every::Month => from.checked_add(times.months()).ok(),
            Every::Quarter => from.checked_add((3 * times).months()).ok(),
            Every::Year => from.checked_add((12 * times).months()).ok(),
        }
    }

    /// The moment of a local time, which the reset shifts back; where clocks are put forward, the first after the gap.
    fn moment(&self, time: DateTime) -> Option<Moment> {
        let time = time.checked_add(self.reset.seconds()).ok()?;
        Some(time.to_zoned(self.zone.clone()).ok()?.timestamp().as_millisecond())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Moment {
        text.parse::<Timestamp>().unwrap().as_millisecond()
    }

    fn span(window: &Window, at: &str) -> (String, String) {
        let span = window.at(moment(at));
        let shown = |at: Moment| Timestamp::from_millisecond(at).unwrap().to_string();
        (shown(span.from), shown(span.until))
    }

    #[test]
    fn windows_begin_and_end_with_the_calendar() {
        let at = "2026-11-23T06:40:30Z"; // a Monday
        for (every, from, until) in [
            (Every::Minute, "2026-11-23T06:40:00Z", "2026-11-23T06:41:00Z"),
            (Every::Hour, "2026-11-23T06:00:00Z", "2026-11-23T07:00:00Z"),
            (Every::Day, "2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z"),
            (Every::Week, "2026-11-23T00:00:00Z", "2026-11-30T00:00:00Z"),
            (Every::Month, "2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z"),
            (Every::Quarter, "2026-10-01T00:00:00Z", "2027-01-01T00:00:00Z"),
            (Every::Year, "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"),
        ] {
            assert_eq!(span(&Window::every(every), at), (from.into(), until.into()), "{every:?}");
        }
    }

    #[test]
    fn a_zone_and_an_hour_of_its_own_shift_the_borders() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let day = |reset| {
            Window::Calendar(Calendar { every: Every::Day, times: 1, zone: zone.clone(), reset })
        };
        assert_eq!(span(&day(0), "2026-11-23T23:30:00Z").0, "2026-11-23T23:00:00Z");
        assert_eq!(span(&day(6 * 3600), "2026-11-23T04:59:59Z").0, "2026-11-22T05:00:00Z");
        assert_eq!(span(&day(6 * 3600), "2026-11-23T05:00:00Z").0, "2026-11-23T05:00:00Z");
        // The day on which clocks are put back has 25 hours.
        let long = day(0).at(moment("2026-10-25T12:00:00Z"));
        assert_eq!(long.until - long.from, 25 * 3_600_000);
    }

    #[test]
    fn a_sliding_window_counts_a_bucket_until_all_of_it_has_left() {
        let window = Window::Sliding(60_000);
        let now = 1_000_500;
        assert_eq!(window.at(now), Span { from: 1_000_000, until: 1_001_000 });
        assert!(window.since(now) <= now - 60_000 && window.since(now) > now - 62_000);
    }
}
