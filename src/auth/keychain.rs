//! Credentials that were obtained, by whose they are, until shortly before they end.

use crate::error::{Error, ErrorKind, Result};
use secrecy::SecretString;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// How long before its end a credential is asked for anew. Google's metadata server gives the old one until five minutes
/// before its end; four leave one to ask again.
const EARLY: Duration = Duration::from_secs(4 * 60);

/// A credential that ends sooner than this is not shown: the call may be on its way for a while.
const TOO_LATE: Duration = Duration::from_secs(10);

/// How many identities are kept. The oldest goes when there are more.
const MOST: usize = 1000;

/// Who asks, as a digest of all that a credential depends on.
pub(super) type Identity = [u8; 32];

/// What a chain gave.
#[derive(Clone, Default)]
pub(super) struct Credential {
    /// The public part: an access key's id, an OCI key's name. Empty: none.
    pub(super) id: String,
    /// The secret part: a token, a secret access key, a private key.
    pub(super) secret: SecretString,
    /// What AWS wants shown beside a temporary key.
    pub(super) session: Option<SecretString>,
    /// Headers to show beside a token.
    pub(super) headers: Vec<(String, String)>,
    /// When it ends; `None`: not known to end.
    pub(super) expires: Option<SystemTime>,
}

impl Credential {
    /// A token.
    pub(super) fn token(token: impl Into<SecretString>, expires: Option<SystemTime>) -> Self {
        Self { secret: token.into(), expires, ..Self::default() }
    }

    /// The secret that the provider is shown.
    pub(super) fn shown(&self) -> &SecretString {
        self.session.as_ref().unwrap_or(&self.secret)
    }
}

/// Credentials that were obtained. What one call obtained, all calls of the same identity use.
#[derive(Default)]
pub struct Keychain {
    entries: Mutex<HashMap<Identity, Arc<Entry>>>,
}

impl fmt::Debug for Keychain {
    /// How many there are, and nothing of what they hold.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keychain").field("entries", &locked(&self.entries).len()).finish()
    }
}

/// What is kept for one identity.
#[derive(Default)]
struct Entry {
    /// Held by the call that asks.
    asking: tokio::sync::Mutex<()>,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    held: Option<Held>,
    /// How often was asked without success, and what was said last: those who waited for it need not ask again.
    failed: (u64, Option<Error>),
}

struct Held {
    credential: Arc<Credential>,
    obtained: SystemTime,
    uses: u64,
}

/// How a credential that is held may be used.
enum State {
    /// It lasts.
    Fresh(Arc<Credential>),
    /// It still holds, and it is time to ask anew.
    Ending(Arc<Credential>),
    /// There is none.
    None,
}

impl Held {
    fn state(&self, now: SystemTime) -> State {
        let Some(end) = self.credential.expires else {
            return State::Fresh(self.credential.clone());
        };
        let lifetime = end.duration_since(self.obtained).unwrap_or_default();
        let left = end.duration_since(now).unwrap_or_default();
        if left > EARLY.min(lifetime / 4) {
            State::Fresh(self.credential.clone())
        } else if left > TOO_LATE {
            State::Ending(self.credential.clone())
        } else {
            State::None
        }
    }
}

impl Keychain {
    /// The credential of an identity: the one that is held, or a new one. One call asks at a time; the others use the one
    /// that still holds, or wait. A failure is told to those who waited for it and then forgotten.
    pub(super) async fn get(
        &self,
        (identity, now): (Identity, SystemTime),
        obtain: impl Future<Output = Result<Credential>>,
    ) -> Result<Arc<Credential>> {
        let entry = self.entry(identity);
        let failures = entry.kept().failed.0;
        let (state, asking) = match entry.state(now) {
            State::Fresh(credential) => return Ok(entry.using(credential)),
            State::Ending(credential) => match entry.asking.try_lock() {
                Err(_) => return Ok(entry.using(credential)),
                Ok(asking) => (entry.state(now), asking),
            },
            State::None => {
                let asking = entry.asking.lock().await;
                (entry.state(now), asking)
            }
        };
        let credential = match state {
            State::Fresh(credential) => credential,
            State::Ending(credential) => match obtain.await {
                Ok(new) => entry.keep(new, now),
                Err(_) => credential,
            },
            State::None => entry.ask(failures, now, obtain).await?,
        };
        drop(asking);
        Ok(entry.using(credential))
    }

    /// Forgets what is held; tells whether it had been used before, so that it may have been revoked since.
    pub(super) fn forget(&self, identity: &Identity) -> bool {
        let entry = locked(&self.entries).get(identity).cloned();
        let held = entry.and_then(|entry| entry.kept().held.take());
        held.is_some_and(|held| held.uses > 1)
    }

    fn entry(&self, identity: Identity) -> Arc<Entry> {
        let mut entries = locked(&self.entries);
        if entries.len() >= MOST && !entries.contains_key(&identity) {
            let obtained = |entry: &Arc<Entry>| entry.kept().held.as_ref().map(|h| h.obtained);
            let oldest = entries.iter().min_by_key(|(_, entry)| obtained(entry));
            if let Some(oldest) = oldest.map(|(identity, _)| *identity) {
                entries.remove(&oldest);
            }
        }
        entries.entry(identity).or_default().clone()
    }
}

impl Entry {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        locked(&self.kept)
    }

    fn state(&self, now: SystemTime) -> State {
        self.kept().held.as_ref().map_or(State::None, |held| held.state(now))
    }

    async fn ask(
        &self,
        failures: u64,
        now: SystemTime,
        obtain: impl Future<Output = Result<Credential>>,
    ) -> Result<Arc<Credential>> {
        if let (count, Some(error)) = &self.kept().failed
            && *count > failures
        {
            return Err(error.clone());
        }
        match obtain.await {
            Ok(new) => Ok(self.keep(new, now)),
            Err(error) => {
                // A deadline is one call's own: the others may have more time.
                if error.kind() != ErrorKind::Timeout {
                    let failed = &mut self.kept().failed;
                    *failed = (failed.0 + 1, Some(error.clone()));
                }
                Err(error)
            }
        }
    }

    fn keep(&self, new: Credential, now: SystemTime) -> Arc<Credential> {
        let credential = Arc::new(new);
        let mut kept = self.kept();
        kept.held = Some(Held { credential: credential.clone(), obtained: now, uses: 0 });
        kept.failed.1 = None;
        credential
    }

    /// Counts the use.
    fn using(&self, credential: Arc<Credential>) -> Arc<Credential> {
        if let Some(held) = &mut self.kept().held {
            held.uses += 1;
        }
        credential
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
