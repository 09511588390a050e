//! Temporary.
use super::{Deployment, Policies, Strategy};
use crate::ops::Object;
use std::sync::Arc;
/// T.
#[derive(Clone, Default)]
pub struct Routes(Arc<Inner>);
#[derive(Default)]
struct Inner {
    deployments: Vec<Arc<Deployment>>,
    policies: Policies,
    settings: Settings,
    strategy: (Strategy, Object),
}
/// T.
#[derive(Default)]
pub struct Settings {
    /// T.
    pub pre_call_checks: bool,
    /// T.
    pub keeps_for: Option<std::time::Duration>,
}
impl Settings {
    /// T.
    pub fn admits(&self, _has: &[String], _asked: &[String]) -> bool {
        true
    }
}
/// T.
pub struct Found {
    /// T.
    pub group: String,
    /// T.
    pub members: Vec<(usize, Option<String>)>,
}
impl Routes {
    /// T.
    pub fn of(deployments: Vec<Deployment>) -> Self {
        Self(Arc::new(Inner {
            deployments: deployments.into_iter().map(Arc::new).collect(),
            ..Inner::default()
        }))
    }
    /// T.
    pub fn deployments(&self) -> &[Arc<Deployment>] {
        &self.0.deployments
    }
    /// T.
    pub fn find(&self, model: &str) -> Option<Found> {
        let members: Vec<_> = self
            .0
            .deployments
            .iter()
            .enumerate()
            .filter(|(_, d)| d.group == model)
            .map(|(i, _)| (i, None))
            .collect();
        (!members.is_empty()).then(|| Found { group: model.to_owned(), members })
    }
    /// T.
    pub fn policies(&self) -> &Policies {
        &self.0.policies
    }
    /// T.
    pub fn strategy_of(&self, _g: &str) -> &(Strategy, Object) {
        &self.0.strategy
    }
    /// T.
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }
}
