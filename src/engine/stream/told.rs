//! What a caller was told of an answer, and how another attempt's deltas are put behind it.
//!
//! The caller hears one answer: one beginning, parts whose numbers go on, one reason to end, and the usage of all
//! attempts together.

use super::overlap::repeated;
use super::{Seam, StreamFailure};
use crate::ops::{Content, Delta, Finish, Part, PartDelta, Usage};

/// A part: its alternative and its number there.
type Place = (u32, u32);

/// What a caller was told so far.
#[derive(Default)]
pub(super) struct Told {
    /// The text so far that counts.
    text: String,
    /// How many characters of text were told in all.
    characters: usize,
    /// Parts that have begun and not ended, and whether they are text.
    open: Vec<(Place, bool)>,
    /// The first free number of each alternative.
    free: Vec<Place>,
    /// Where the parts of the attempt that speaks now are put; none are while the first one speaks.
    places: Option<Vec<(Place, Place)>>,
    /// The beginning of a sequel, while it is not known how much of it was told before.
    joint: Option<(String, Option<Place>)>,
    /// Why alternatives ended: told when the answer is known to be whole.
    finishes: Vec<Delta>,
    /// What the attempts that broke off have used.
    pub(super) spent: Option<Usage>,
    /// A tool call has begun.
    called: bool,
    /// Something has begun that no prefill can say.
    unsayable: bool,
}

impl Told {
    /// The text that a sequel goes on from: empty for one that begins again. `None`: this answer can have no such sequel.
    pub(super) fn goes_on(&self, mode: StreamFailure) -> Option<&str> {
        match mode {
            StreamFailure::Error => None,
            // Nobody can take back a call that the caller may have begun to run.
            StreamFailure::Restart => (!self.called).then_some(""),
            StreamFailure::Continue => {
                let sayable = !self.called && !self.unsayable && self.finishes.is_empty();
                let in_text = self.open.iter().all(|(_, text)| *text);
                (sayable && in_text && !self.text.trim().is_empty()).then_some(&self.text)
            }
        }
    }

    /// How many characters of text were told.
    pub(super) fn characters(&self) -> usize {
        self.characters
    }

    /// Another attempt speaks from here on; the last one had used so much.
    pub(super) fn join(&mut self, seam: &Seam, spent: Usage, out: &mut Vec<Delta>) {
        self.settle_joint(out);
        self.spent = Some(match self.spent.take() {
            Some(before) => before.plus(&spent),
            None => spent,
        });
        self.finishes.clear();
        self.places = Some(Vec::new());
        if seam.mode == StreamFailure::Restart {
            self.close(out);
            self.text.clear();
            self.unsayable = false;
        } else {
            self.joint = Some((String::new(), None));
        }
    }

    /// Takes in the next delta of the attempt that speaks; gives what the caller is told.
    pub(super) fn hear(&mut self, delta: Delta, out: &mut Vec<Delta>) {
        match delta {
            Delta::Start { .. } if self.places.is_some() => {}
            Delta::PartStart { choice, index, part } => self.begin((choice, index), part, out),
            Delta::Part { choice, index, delta } => {
                if let Some(place) = self.place((choice, index)) {
                    self.grow(place, delta, out);
                }
            }
            Delta::PartEnd { choice, index } => {
                let Some(place) = self.place((choice, index)) else { return };
                self.settle_joint(out);
                self.open.retain(|(open, _)| *open != place);
                out.push(Delta::PartEnd { choice: place.0, index: place.1 });
            }
            Delta::Finish { .. } => self.finishes.push(delta),
            Delta::Usage(usage) => {
                let usage = self.spent.as_ref().map_or(usage.clone(), |spent| spent.plus(&usage));
                out.push(Delta::Usage(usage));
            }
            other => out.push(other),
        }
    }

    /// The answer is whole; its last attempt used so much.
    pub(super) fn finish(&mut self, used: &Usage, out: &mut Vec<Delta>) {
        self.settle_joint(out);
        out.append(&mut self.finishes);
        out.extend(self.spent.as_ref().map(|spent| Delta::Usage(spent.plus(used))));
    }

    /// The answer is ended here, though it would go on: nothing is left to pay for more. It has used so much.
    pub(super) fn cut(&mut self, used: &Usage, out: &mut Vec<Delta>) {
        self.settle_joint(out);
        self.close(out);
        let ended = |choice: u32, finishes: &[Delta]| {
            finishes
                .iter()
                .any(|one| matches!(one, Delta::Finish { choice: c, .. } if *c == choice))
        };
        let mut choices: Vec<u32> = self.free.iter().map(|(choice, _)| *choice).collect();
        choices.push(0);
        choices.sort_unstable();
        choices.dedup();
        for choice in choices.into_iter().filter(|choice| !ended(*choice, &self.finishes)) {
            let native = Some("budget_exceeded".to_owned());
            let reason = Some(Finish::Length);
            out.push(Delta::Finish { choice, reason, native, stop_sequence: None });
        }
        out.append(&mut self.finishes);
        let spent = self.spent.as_ref().map_or_else(|| used.clone(), |spent| spent.plus(used));
        out.push(Delta::Usage(spent));
    }

    fn place(&self, theirs: Place) -> Option<Place> {
        let Some(places) = &self.places else { return Some(theirs) };
        places.iter().rev().find(|(known, _)| *known == theirs).map(|(_, place)| *place)
    }

    fn begin(&mut self, theirs: Place, mut part: Box<Part>, out: &mut Vec<Delta>) {
        self.note(theirs, &part.content);
        let is_text = matches!(part.content, Content::Text { .. });
        let mut first = String::new();
        // What the sequel's text begins with may have been told before.
        if let (true, Content::Text { text, .. }) = (self.joint.is_some(), &mut part.content) {
            first = std::mem::take(text);
        }
        let goes_on = self.is_fresh() && is_text && self.joint.is_some();
        let place = match self.open.last().filter(|(at, text)| goes_on && *text && at.0 == theirs.0)
        {
            Some((place, _)) => *place,
            None => self.add(theirs, part, is_text, out),
        };
        if let Some(places) = &mut self.places {
            places.push((theirs, place));
        }
        if !first.is_empty() {
            self.grow(place, PartDelta::Text(first), out);
        }
    }

    /// Whether the attempt that speaks has begun no part yet.
    fn is_fresh(&self) -> bool {
        self.places.as_ref().is_some_and(Vec::is_empty)
    }

    /// A part of its own; what an earlier attempt left open ends before it.
    fn add(
        &mut self,
        theirs: Place,
        part: Box<Part>,
        is_text: bool,
        out: &mut Vec<Delta>,
    ) -> Place {
        if self.is_fresh() {
            self.close(out);
        }
        if !is_text {
            self.settle_joint(out);
        }
        let place = self.places.as_ref().map_or(theirs, |_| (theirs.0, self.free_in(theirs.0)));
        self.free.retain(|(choice, free)| *choice != place.0 || *free > place.1);
        if self.free_in(place.0) <= place.1 {
            self.free.push((place.0, place.1 + 1));
        }
        self.open.push((place, is_text));
        if let Content::Text { text, .. } = &part.content {
            self.count(text);
        }
        out.push(Delta::PartStart { choice: place.0, index: place.1, part });
        place
    }

    fn free_in(&self, choice: u32) -> u32 {
        self.free.iter().find(|(known, _)| *known == choice).map_or(0, |(_, free)| *free)
    }

    /// Notes what no prefill can say.
    fn note(&mut self, theirs: Place, content: &Content) {
        self.called |= matches!(content, Content::ToolCall(_));
        let sayable = matches!(content, Content::Text { .. } | Content::Reasoning(_));
        self.unsayable |= !sayable || theirs.0 != 0;
    }

    fn grow(&mut self, place: Place, delta: PartDelta, out: &mut Vec<Delta>) {
        let PartDelta::Text(text) = &delta else {
            self.settle_joint(out);
            out.push(Delta::Part { choice: place.0, index: place.1, delta });
            return;
        };
        let Some((held, at)) = &mut self.joint else {
            return self.tell(place, text.clone(), out);
        };
        held.push_str(text);
        *at = Some(place);
        if repeated(&self.text, held, false).is_some() {
            self.settle_joint(out);
        }
    }

    /// Tells of a sequel's beginning what was not told before.
    fn settle_joint(&mut self, out: &mut Vec<Delta>) {
        let Some((mut held, Some(place))) = self.joint.take_if(|(_, place)| place.is_some()) else {
            return;
        };
        let told = repeated(&self.text, &held, true).unwrap_or(0);
        let rest = held.split_off(told);
        if !rest.is_empty() {
            self.tell(place, rest, out);
        }
    }

    fn tell(&mut self, place: Place, text: String, out: &mut Vec<Delta>) {
        self.count(&text);
        let delta = PartDelta::Text(text);
        out.push(Delta::Part { choice: place.0, index: place.1, delta });
    }

    fn count(&mut self, text: &str) {
        self.text.push_str(text);
        self.characters += text.chars().count();
    }

    /// Ends all that is open.
    fn close(&mut self, out: &mut Vec<Delta>) {
        let open = std::mem::take(&mut self.open).into_iter();
        out.extend(open.map(|((choice, index), _)| Delta::PartEnd { choice, index }));
    }
}
