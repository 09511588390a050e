//! After which failures a deployment rests, and how long: litellm's rules, and longer each time that a probe fails.

use super::outcomes::Outcomes;
use crate::error::ErrorKind;
use crate::route::PerError;
use std::time::Duration;

/// Failures that rest nobody until there were so many calls in the minute (litellm's number).
const SHARE_FROM: u64 = 5;
/// Failures without an answer between them that make one rest who is not alone.
const IN_A_ROW: u32 = 5;
/// Calls in the minute, all failed, after which even the only deployment of its group rests (litellm's number).
const ALONE_FROM: u64 = 1000;
/// Failures allowed where a policy is set that does not speak of the error (litellm's number).
const ALLOWED: u32 = 3;
const MINUTE: Duration = Duration::from_secs(60);
/// A key that is refused is not asked for so long; doubled each time that it is refused again.
const DEAD: Duration = Duration::from_secs(600);
/// The longest rest of a refused key.
const DEAD_MOST: Duration = Duration::from_secs(7200);
/// A provider that asks for a longer wait is tried after this.
pub(super) const ASKED_MOST: Duration = Duration::from_secs(3600);

/// How one attempt failed, as far as the rules of rest ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What failed.
    pub kind: ErrorKind,
    /// The provider's status, where it answered.
    pub status: Option<u16>,
    /// The wait that it asked for.
    pub retry_after: Option<Duration>,
}

/// Whose fault a failure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Blame {
    /// The caller's: the deployment is well.
    Caller,
    /// Ours: it says nothing of the deployment.
    Ours,
    /// The key or the account is refused.
    Key,
    /// The account is empty.
    Credit,
    /// The model is not there.
    Missing,
    /// Too many calls.
    Load,
    /// The deployment's, perhaps in passing.
    Deployment,
}

impl Blame {
    /// Whose fault it is. Of the statuses below 500 only 401, 402, 404, 408 and 429 are held against a deployment, as
    /// litellm does; a broken connection is (litellm's own word for it covers its own defects, and is not).
    pub(super) fn of(failure: &Failure) -> Self {
        match failure.kind {
            ErrorKind::BadRequest
            | ErrorKind::UnsupportedParams
            | ErrorKind::ContextTooLong
            | ErrorKind::ContentRefused
            | ErrorKind::Permission
            | ErrorKind::Conflict
            | ErrorKind::Unprocessable => Self::Caller,
            ErrorKind::Config | ErrorKind::Budget | ErrorKind::Internal => Self::Ours,
            ErrorKind::Authentication => Self::Key,
            ErrorKind::Payment => Self::Credit,
            ErrorKind::NotFound => Self::Missing,
            ErrorKind::RateLimited => Self::Load,
            ErrorKind::Status if failure.status.is_some_and(|s| (400..500).contains(&s)) => {
                Self::Caller
            }
            ErrorKind::Timeout
            | ErrorKind::Connection
            | ErrorKind::Unavailable
            | ErrorKind::Server
            | ErrorKind::Status
            | ErrorKind::BadReply => Self::Deployment,
        }
    }
}

/// The rules of rest for one deployment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rest {
    /// How long it rests; zero: never.
    pub cooldown_time: Duration,
    /// The time is the deployment's own, and goes before what the provider asks for and before ours for refused keys.
    pub fixed: bool,
    /// Failures in a minute that it may have; `None`: the rule by share.
    pub allowed_fails: Option<u32>,
    /// The same by class of error.
    pub by_kind: PerError,
    /// It never rests.
    pub disabled: bool,
    /// It is the only one of its group: it rests only where asking is pointless.
    pub alone: bool,
}

impl Default for Rest {
    /// litellm's: five seconds, by share.
    fn default() -> Self {
        Self {
            cooldown_time: Duration::from_secs(5),
            fixed: false,
            allowed_fails: None,
            by_kind: PerError::default(),
            disabled: false,
            alone: false,
        }
    }
}

impl Rest {
    /// Nobody rests by these rules.
    pub(super) fn is_off(&self) -> bool {
        self.disabled || self.cooldown_time.is_zero()
    }

    /// Whether a failure, counted already, makes it rest.
    pub(super) fn follows(&self, failure: &Failure, outcomes: &mut Outcomes, now: u64) -> bool {
        let named = self.by_kind.of.iter().find(|(kind, _)| *kind == failure.kind);
        if let Some((_, allowed)) = named {
            let seen = outcomes.of_kind(now, failure.kind);
            return !self.is_off() && seen > u64::from(*allowed);
        }
        let blame = Blame::of(failure);
        if self.is_off() || matches!(blame, Blame::Caller | Blame::Ours) {
            return false;
        }
        let policy = !self.by_kind.of.is_empty();
        let allowed = self.by_kind.default.or(self.allowed_fails).or(policy.then_some(ALLOWED));
        let minute = outcomes.minute(now);
        if let Some(allowed) = allowed {
            return minute.bad() > u64::from(allowed);
        }
        let at_once = match blame {
            Blame::Key | Blame::Missing => true,
            Blame::Credit | Blame::Load => !self.alone,
            _ => false,
        };
        let calls = minute.answered + minute.bad();
        let by_share = !self.alone && calls >= SHARE_FROM && minute.bad() * 2 > calls;
        // Ours: a share of the minute tells late of one that just went down.
        let in_a_row = !self.alone && outcomes.in_a_row() >= IN_A_ROW;
        at_once || by_share || in_a_row || (minute.answered == 0 && calls >= ALONE_FROM)
    }

    /// How long it rests, after so many rests in a row whose probes failed.
    pub(super) fn duration(&self, failure: &Failure, before: u32) -> Duration {
        let longer = |first: Duration, most: Duration| {
            first.saturating_mul(2_u32.saturating_pow(before)).min(most.max(first))
        };
        let asked = failure.retry_after.filter(|wait| !wait.is_zero());
        match (asked, Blame::of(failure)) {
            _ if self.fixed => self.cooldown_time,
            (Some(asked), _) => asked.min(ASKED_MOST),
            (None, Blame::Key | Blame::Credit) if !self.alone => {
                longer(DEAD.max(self.cooldown_time), DEAD_MOST)
            }
            _ => longer(self.cooldown_time, MINUTE),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failure(kind: ErrorKind) -> Failure {
        Failure { kind, status: None, retry_after: None }
    }

    fn after(answered: u64, failed: u64) -> Outcomes {
        let mut outcomes = Outcomes::default();
        (0..answered).for_each(|_| outcomes.answered(0));
        (0..failed).for_each(|_| outcomes.failed(0));
        outcomes
    }

    fn follows(rules: &Rest, kind: ErrorKind, outcomes: &mut Outcomes) -> bool {
        rules.follows(&failure(kind), outcomes, 0)
    }

    #[test]
    fn some_errors_rest_a_deployment_at_once() {
        use ErrorKind as Kind;
        let (many, alone) = (Rest::default(), Rest { alone: true, ..Rest::default() });
        let cases = [
            (Kind::RateLimited, true, false),
            (Kind::Payment, true, false),
            (Kind::Authentication, true, true),
            (Kind::NotFound, true, true),
            (Kind::Server, false, false),
            (Kind::Timeout, false, false),
            (Kind::BadRequest, false, false),
            (Kind::Permission, false, false),
            (Kind::Internal, false, false),
        ];
        for (kind, of_many, of_one) in cases {
            let found = [&many, &alone].map(|rules| follows(rules, kind, &mut after(0, 1)));
            assert_eq!(found, [of_many, of_one], "{kind:?}");
        }
    }

    #[test]
    fn others_rest_it_by_their_share() {
        let rules = Rest::default();
        let server =
            |answered, failed| follows(&rules, ErrorKind::Server, &mut after(answered, failed));
        assert!(!server(0, 4), "too few calls");
        assert!(server(0, 5));
        assert!(!server(3, 3), "half is not more than half");
        assert!(server(3, 4));
        assert!(!follows(&rules, ErrorKind::BadRequest, &mut after(0, 9)), "the caller's fault");
    }

    #[test]
    fn the_only_one_rests_when_a_thousand_calls_failed() {
        let rules = Rest { alone: true, ..Rest::default() };
        assert!(!follows(&rules, ErrorKind::Server, &mut after(0, 999)));
        assert!(follows(&rules, ErrorKind::Server, &mut after(0, 1000)));
        assert!(!follows(&rules, ErrorKind::Server, &mut after(1, 1000)));
    }

    #[test]
    fn allowed_failures_are_counted_and_nothing_else() {
        let rules = Rest { allowed_fails: Some(2), ..Rest::default() };
        assert!(!follows(&rules, ErrorKind::Authentication, &mut after(0, 2)));
        assert!(follows(&rules, ErrorKind::Server, &mut after(100, 3)));
        let by_kind = PerError { of: vec![(ErrorKind::BadRequest, 1)], default: None };
        let rules = Rest { by_kind, ..Rest::default() };
        let mut outcomes = after(0, 3);
        let bad = [(); 2].map(|()| follows(&rules, ErrorKind::BadRequest, &mut outcomes));
        assert_eq!(bad, [false, true], "a class that is named is counted by itself");
        assert!(!follows(&rules, ErrorKind::Server, &mut outcomes), "three others are allowed");
        assert!(follows(&rules, ErrorKind::Server, &mut after(0, 4)));
    }

    #[test]
    fn nobody_rests_where_rest_is_off() {
        for rules in [
            Rest { disabled: true, ..Rest::default() },
            Rest { cooldown_time: Duration::ZERO, ..Rest::default() },
        ] {
            assert!(!follows(&rules, ErrorKind::Authentication, &mut after(0, 9)));
        }
    }

    #[test]
    fn how_long_it_rests() {
        let rules = Rest::default();
        let seconds = |rules: &Rest, kind, retry_after, before| {
            let retry_after = Option::map(retry_after, Duration::from_secs);
            rules.duration(&Failure { retry_after, ..failure(kind) }, before).as_secs()
        };
        let limited = |asked, before| seconds(&rules, ErrorKind::RateLimited, asked, before);
        assert_eq!([0, 1, 2, 3, 4, 99].map(|n| limited(None, n)), [5, 10, 20, 40, 60, 60]);
        assert_eq!([30, 0, 86_400].map(|asked| limited(Some(asked), 3)), [30, 40, 3600]);
        let key = |rules: &Rest, before| seconds(rules, ErrorKind::Authentication, None, before);
        assert_eq!([0, 1, 3, 4, 99].map(|n| key(&rules, n)), [600, 1200, 4800, 7200, 7200]);
        assert_eq!(key(&Rest { alone: true, ..Rest::default() }, 0), 5);
        let fixed = Rest { fixed: true, ..Rest::default() };
        assert_eq!((key(&fixed, 0), seconds(&fixed, ErrorKind::RateLimited, Some(30), 1)), (5, 5));
        let long = Rest { cooldown_time: Duration::from_secs(900), ..Rest::default() };
        assert_eq!((key(&long, 0), seconds(&long, ErrorKind::Server, None, 2)), (900, 900));
    }
}
