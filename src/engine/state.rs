//! What all calls of a process share.

use super::{Aside, Incoming};
use crate::auth;
use crate::budget::Ledger;
use crate::config::Config;
use crate::ops::Request;
use crate::route::{Need, Now, Router, World, prefix_key, session_key};
use crate::store::Store;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

/// What all calls of a process (or of a test) share.
pub struct State {
    /// Providers and defaults.
    pub config: Config,
    /// Who keeps the accounts.
    pub ledger: Arc<dyn Ledger>,
    /// The clock on the wall, for answers that carry no time of their own and for dates in `retry-after`.
    pub clock: fn() -> SystemTime,
    /// Tokens and credentials that were obtained.
    pub keychain: Arc<auth::Keychain>,
    /// Where answers are kept for providers that keep none.
    pub store: Arc<dyn Store>,
    /// The configuration's routes, and how everybody stands.
    pub router: Arc<Router>,
    /// When boards began to count time.
    pub since: Instant,
    /// Makes calls whose answers nobody waits for; none: as a task of the runtime.
    pub aside: Option<Aside>,
}

impl State {
    /// The state of a configuration, with nothing in it yet.
    pub fn new(config: Config, ledger: Arc<dyn Ledger>, clock: fn() -> SystemTime) -> Self {
        let store = config.stored().open();
        let router = Arc::new(Router::new(config.routes.clone()));
        let keychain = Arc::default();
        Self { config, ledger, clock, keychain, store, router, since: Instant::now(), aside: None }
    }

    /// The same under another configuration: what was obtained and learnt stays, and what is kept in memory, unless it is
    /// to be kept elsewhere now.
    #[must_use]
    pub fn configured(&self, config: Config) -> Self {
        let same = self.config.stored() == config.stored();
        let store = if same { self.store.clone() } else { config.stored().open() };
        self.router.set_routes(config.routes.clone());
        Self {
            config,
            ledger: self.ledger.clone(),
            clock: self.clock,
            keychain: self.keychain.clone(),
            store,
            router: self.router.clone(),
            since: self.since,
            aside: self.aside.clone(),
        }
    }

    /// The routes that a call goes by.
    pub(super) fn router<'a>(&'a self, incoming: &'a Incoming) -> &'a Arc<Router> {
        incoming.wish.router.as_ref().unwrap_or(&self.router)
    }

    /// What a call's course is planned in.
    pub(super) fn in_world<T>(&self, incoming: &Incoming, work: impl FnOnce(&World<'_>) -> T) -> T {
        let router = self.router(incoming);
        let closely = router.looks_closely(&incoming.wish.model, &incoming.wish.preferences);
        let need = || incoming.need(closely);
        work(&World {
            registry: &self.config.registry,
            env: &*self.config.environment,
            asked: incoming.asked(),
            wish: &incoming.wish,
            patience: &incoming.patience,
            router,
            need: &need,
            session: incoming.session(router),
        })
    }

    /// Now, and what is drawn.
    pub(super) fn now(&self, left: Option<Duration>) -> Now {
        Now { now: self.since.elapsed(), left, seed: fastrand::u64(..) }
    }
}

impl Incoming {
    /// What its conversation is known by: what the caller calls it, else its beginning, where conversations stay where
    /// their beginning is warm.
    pub(super) fn session(&self, router: &Router) -> Option<u64> {
        *self.session.get_or_init(|| {
            if let Some(session) = &self.wish.preferences.session {
                return Some(session_key(session));
            }
            if !router.stays_where_it_is_warm() {
                return None;
            }
            let request = self.request().ok()?;
            let Request::Chat(chat) = &*request else { return None };
            let text = |system: bool| {
                let message = chat.messages.iter().find(|m| m.role.is_system() == system);
                message.map_or_else(Vec::new, |message| format!("{:?}", message.parts).into_bytes())
            };
            Some(prefix_key(self.wish.model.as_bytes(), &text(true), &text(false)))
        })
    }

    /// What it needs of who answers it: all of it, or what its size says.
    pub(super) fn need(&self, closely: bool) -> Arc<Need> {
        let known = self.needs.get_or_init(|| {
            let size = self.parts.as_ref().map_or(self.body.len(), |parts| parts.length());
            let request = closely.then(|| self.request().ok()).flatten();
            Arc::new(match request {
                Some(request) => Need::of(&request, size, self.stream),
                None => Need::of_size(size, self.stream),
            })
        });
        known.clone()
    }
}
