//! Money as whole nano-dollars, and prices as whole nano-dollars for a million units: nothing is rounded but a sum, once.
//!
//! The finest prices that providers publish (fractions of a cent for a million tokens) are whole numbers so, and a double is
//! only read (from JSON, by its shortest decimal form) or told (to Python), never computed with.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Sub};

/// Nano-dollars (10⁻⁹ US dollars) in a dollar.
const DOLLAR: i64 = 1_000_000_000;
/// The units that a [`Price`] is for.
const MILLION: u128 = 1_000_000;

/// An amount of money in nano-dollars. Less than nothing is what is owed, or a difference. It stops at nine billion dollars.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Money(i64);

impl Money {
    /// No money.
    pub const ZERO: Self = Self(0);
    /// More than anybody has.
    pub const MAX: Self = Self(i64::MAX);

    /// So many nano-dollars.
    pub const fn nano(nano: i64) -> Self {
        Self(nano)
    }

    /// In nano-dollars.
    pub const fn as_nano(self) -> i64 {
        self.0
    }

    /// So many dollars, as written: `2`, `0.25`, `1e-3`. `None` for what is no number.
    pub fn parse(dollars: &str) -> Option<Self> {
        let (negative, digits) = match dollars.trim().strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, dollars.trim()),
        };
        let nano = i64::try_from(decimal(digits, 9)?).ok()?;
        Some(Self(if negative { -nano } else { nano }))
    }

    /// So many dollars, to the nearest nano-dollar. `None` for what is no number, or more than anybody has.
    pub fn of_dollars(dollars: f64) -> Option<Self> {
        Self::parse(&format!("{dollars}"))
    }

    /// In dollars, as near as a double comes.
    #[expect(
        clippy::cast_precision_loss,
        reason = "a double holds nano-dollars exactly up to nine million dollars"
    )]
    pub fn dollars(self) -> f64 {
        self.0 as f64 / DOLLAR as f64
    }

    /// The same, where it is more than nothing.
    #[must_use]
    pub fn or_zero(self) -> Self {
        self.max(Self::ZERO)
    }
}

impl Add for Money {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Money {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

impl fmt::Display for Money {
    /// `$1.25`, `$0.000001`, `-$3.00`: all digits that count, two at least.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, nano) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        let (whole, rest) = (nano / DOLLAR.unsigned_abs(), nano % DOLLAR.unsigned_abs());
        let digits = format!("{rest:09}");
        let kept = digits.trim_end_matches('0').len().max(2);
        write!(f, "{sign}${whole}.{}", &digits[..kept])
    }
}

/// What so many units a price is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// One: a token, a picture, a request.
    One,
    /// A thousand.
    Thousand,
    /// A million.
    Million,
}

/// A price: nano-dollars for a million units. Tokens, requests, pictures and searches are units; of a second, a thousandth is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Price(u64);

impl Price {
    /// Nothing.
    pub const FREE: Self = Self(0);

    /// So many nano-dollars for a million units.
    pub const fn nano_per_million(nano: u64) -> Self {
        Self(nano)
    }

    /// In nano-dollars for a million units.
    pub const fn as_nano_per_million(self) -> u64 {
        self.0
    }

    /// So many dollars for so many units, as written: `0.15` a million, `1.5e-07` for one. Beyond the ninth place (of the
    /// price for a million) it is rounded to the nearest. `None` for what is no number, and for less than nothing.
    pub fn parse(dollars: &str, per: Per) -> Option<Self> {
        let places = match per {
            Per::One => 15,
            Per::Thousand => 12,
            Per::Million => 9,
        };
        u64::try_from(decimal(dollars.trim(), places)?).ok().map(Self)
    }

    /// So many dollars a million, as near as a double comes.
    #[expect(clippy::cast_precision_loss, reason = "to be shown")]
    pub fn dollars_per_million(self) -> f64 {
        self.0 as f64 / DOLLAR as f64
    }

    /// So many dollars for one, as near as a double comes.
    pub fn dollars_each(self) -> f64 {
        // By its decimal form, so that 150 nano-dollars are 1.5e-07 and not a neighbour of it.
        format!("{}e-15", self.0).parse().unwrap_or(f64::NAN)
    }

    /// What so many units cost, still to be rounded.
    pub fn of(self, units: u64) -> Charge {
        Charge(u128::from(self.0) * u128::from(units))
    }
}

/// What is to be paid, before it is rounded: 10⁻¹⁵ dollars.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Charge(u128);

impl Charge {
    /// In whole nano-dollars, rounded up: a cost is never told too low.
    pub fn rounded_up(self) -> Money {
        Money(i64::try_from(self.0.div_ceil(MILLION)).unwrap_or(i64::MAX))
    }
}

impl Add for Charge {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for Charge {
    fn sum<I: Iterator<Item = Self>>(charges: I) -> Self {
        charges.fold(Self::default(), Add::add)
    }
}

/// A decimal number times ten to the power of `places`, to the nearest whole; `None` for what is none, or too large.
fn decimal(text: &str, places: i32) -> Option<u128> {
    let (number, exponent) = match text.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits = format!("{whole}{fraction}");
    if digits.is_empty() || digits.len() > 36 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let value: u128 = digits.parse().ok()?;
    let shift = exponent.checked_add(places)?.checked_sub(i32::try_from(fraction.len()).ok()?)?;
    let power = |n: u32| 10_u128.checked_pow(n);
    if shift >= 0 {
        return if value == 0 { Some(0) } else { value.checked_mul(power(shift.unsigned_abs())?) };
    }
    let Some(divisor) = power(shift.unsigned_abs()) else { return Some(0) };
    Some(value / divisor + u128::from(value % divisor >= divisor.div_ceil(2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_are_read_exactly_however_they_are_written() {
        for (text, per, nano) in [
            ("0.15", Per::Million, 150_000_000),
            ("1.5e-07", Per::One, 150_000_000),
            ("0.00000015", Per::One, 150_000_000),
            ("3.0000000000000004e-07", Per::One, 300_000_000),
            ("0.0375", Per::Million, 37_500_000),
            ("0.04", Per::One, 40_000_000_000_000),
            ("2", Per::Thousand, 2_000_000_000_000),
            ("0", Per::One, 0),
        ] {
            assert_eq!(Price::parse(text, per), Some(Price(nano)), "{text}");
        }
        for wrong in ["", "-1", "x", "1.2.3", "1e", "1e40", "∞"] {
            assert_eq!(Price::parse(wrong, Per::One), None, "{wrong}");
        }
        assert!((Price(150_000_000).dollars_each() - 1.5e-7).abs() < f64::EPSILON * 1e-7);
    }

    #[test]
    fn a_sum_is_rounded_once_and_up() {
        let price = Price::parse("0.0375", Per::Million).unwrap();
        let charges = [price.of(1), price.of(1)];
        assert_eq!(charges[0].rounded_up(), Money(38));
        assert_eq!(charges.into_iter().sum::<Charge>().rounded_up(), Money(75));
        assert_eq!(Price::FREE.of(u64::MAX).rounded_up(), Money::ZERO);
        assert_eq!(Price(u64::MAX).of(u64::MAX).rounded_up(), Money::MAX);
    }

    #[test]
    fn money_is_read_and_shown_with_all_its_digits() {
        for (text, shown) in [
            ("2", "$2.00"),
            ("0.000001", "$0.000001"),
            ("-3.5", "-$3.50"),
            ("1e-9", "$0.000000001"),
        ] {
            assert_eq!(Money::parse(text).unwrap().to_string(), shown);
        }
        assert_eq!(Money::of_dollars(0.1 + 0.2).unwrap(), Money(300_000_000));
        assert_eq!(Money::of_dollars(f64::NAN), None);
        assert_eq!(Money::of_dollars(1e30), None);
        assert!((Money(1).dollars() - 1e-9).abs() < 1e-24);
    }
}
