//! Copies of calls whose answers nobody gets: a deployment's `silent_model` is tried out on true traffic.

use super::{Answer, Engine, Incoming};
use crate::route::Leg;
use std::collections::VecDeque;
use std::sync::Arc;

/// Makes a call whose answer nobody waits for. Faces whose runtime stands still between calls bring their own.
pub type Aside = Arc<dyn Fn(Incoming) + Send + Sync>;

/// Who pays for copies, beside who pays for the call.
const LABEL: &str = "tag:silent";

impl Engine {
    /// Sends a copy of the call to the group that its deployment names. It is accounted for as any call, under the label
    /// `silent`; it is not copied again, hedged or told anybody.
    pub(super) fn copy_aside(&self, incoming: &Incoming, leg: &Leg) {
        let knobs = leg.deployment.as_ref().map(|deployment| &deployment.knobs);
        let Some(group) = knobs.and_then(|knobs| knobs.silent_model.clone()) else { return };
        if incoming.is_aside {
            return;
        }
        let mut copy = incoming.clone();
        copy.is_aside = true;
        copy.hedge = None;
        copy.wish.model = group;
        copy.wish.fallbacks.clear();
        copy.wish.preferences.models.clear();
        copy.entities.push(LABEL.to_owned());
        match &self.state.aside {
            Some(aside) => aside(copy),
            None => drop(tokio::spawn(self.clone().unheard(copy))),
        }
    }

    /// Makes a call to its end, and drops what comes.
    pub async fn unheard(self, incoming: Incoming) {
        if let Ok(Answer::Stream(mut stream)) = self.call(&incoming).await {
            let mut events = VecDeque::new();
            while let Ok(true) = stream.next(&mut events).await {
                events.clear();
            }
        }
    }
}
