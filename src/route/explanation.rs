//! A call's whole decision: all stages that it might go through.

use super::course::{Now, World};
use super::decide::{Checks, Decision};
use super::need::Need;
use super::plan::Fallback;
use super::preferences::Strategy;
use super::record::{Line, Record};
use crate::error::Result;
use serde::{Deserialize, Serialize};

/// A call's whole decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Explanation {
    /// The model that was asked for.
    pub model: String,
    /// The groups or targets that are tried one after the other.
    pub stages: Vec<StageRecord>,
}

/// One stage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StageRecord {
    /// Why it is tried: `model`, `models`, `fallbacks`, `context_window_fallbacks`, `content_policy_fallbacks`.
    pub because: String,
    /// What is decided there.
    #[serde(flatten)]
    pub record: Record,
}

impl Explanation {
    /// Decides as a call would.
    ///
    /// # Errors
    /// The first target cannot be reached.
    pub fn of(world: &World<'_>, need: &Need, now: Now) -> Result<Self> {
        let wish = world.wish;
        let mut explanation = Self { model: wish.model.clone(), stages: Vec::new() };
        let own = Fallback { model: wish.model.clone(), ..Fallback::default() };
        explanation.add("model", &own, (world, need, now))?;
        let named = |model: &String| Fallback { model: model.clone(), ..Fallback::default() };
        for model in &wish.preferences.models {
            explanation.add("models", &named(model), (world, need, now))?;
        }
        if wish.preferences.disable_fallbacks {
            return Ok(explanation);
        }
        if !wish.fallbacks.is_empty() {
            for fallback in &wish.fallbacks {
                explanation.add("fallbacks", fallback, (world, need, now))?;
            }
            return Ok(explanation);
        }
        let Some(group) = world.router.routes().find(&wish.model).map(|found| found.group) else {
            return Ok(explanation);
        };
        for (because, rules) in world.rules(&group) {
            for fallback in rules {
                explanation.add(because, &fallback, (world, need, now))?;
            }
        }
        Ok(explanation)
    }

    fn add(
        &mut self,
        because: &str,
        model: &Fallback,
        (world, need, now): (&World<'_>, &Need, Now),
    ) -> Result<()> {
        let wish = &world.wish.preferences;
        let moment = world.moment(now.now, now.seed);
        let record = match world.router.explain(&model.model, need, wish, moment) {
            Some(record) => record,
            None => of_targets(world, model, (need, now))?,
        };
        self.stages.push(StageRecord { because: because.to_owned(), record });
        Ok(())
    }
}

/// The record of a stage that no group has: its targets in the order in which they are asked.
fn of_targets(world: &World<'_>, model: &Fallback, (need, now): (&Need, Now)) -> Result<Record> {
    let targets = super::course::targets(world, model)?;
    let lines = targets.iter().map(|target| Line {
        id: target.label(),
        model: target.model.clone(),
        provider: target.provider.name.clone(),
        tagged: true,
        ..Line::default()
    });
    let candidates: Vec<_> = lines.collect();
    let decision = Decision { order: (0..candidates.len()).collect(), ..Decision::default() };
    Ok(Record {
        version: Record::VERSION,
        group: model.model.clone(),
        seed: now.seed,
        need: need.clone(),
        strategy: Strategy::Custom,
        preferences: world.wish.preferences.clone(),
        checks: Checks::default(),
        shadow: Vec::new(),
        candidates,
        order: decision.order,
    })
}
