//! The figure of an indicator: its formula over what its variables amount to.

use super::compiled::Program;
use super::gather::{Gathered, Value};
use super::measurement::Figure;
use super::periods;
use crate::domain::amount::Fraction;
use crate::domain::date::Date;
use crate::domain::formula::{NoFigure, Node, evaluate};
use crate::domain::id::EntityId;
use crate::domain::observations::Observations;
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::period::Period;
use crate::domain::scale::{Rating, Scale};

impl Program {
    pub fn figure(&self, data: &Observations, through: Period, today: Date) -> Outcome<Figure> {
        let inputs = self.inputs.iter();
        let gathered: Vec<_> = inputs.map(|x| x.gather(data, through, today)).collect();
        let reasons = gathered.iter().filter_map(|x| x.value.err());
        if let Some(reason) = reasons.min_by_key(|reason| urgency(*reason)) {
            return Outcome::Missing(reason);
        }
        match self.work_out(&gathered) {
            Outcome::Known(figure) => self.completed(figure, &gathered, through),
            // Nothing so far is not yet nothing at all.
            Outcome::NoEvent => {
                let absences = gathered.iter().filter_map(|x| x.absence);
                let absence = absences.min_by_key(|reason| urgency(*reason));
                absence.map_or(Outcome::NoEvent, Outcome::Missing)
            }
            other => other,
        }
    }

    fn work_out(&self, gathered: &[Gathered<'_>]) -> Outcome<Figure> {
        if let (Some(scale), Node::Variable(_), [only]) = (&self.ordinal, &self.tree.node, gathered)
            && let Ok(Value::Rank(label)) = only.value
        {
            return match scale.step_of(label) {
                Some(step) => Outcome::Known(Figure::Step { step, score: None }),
                None => Outcome::Missing(Reason::NotOnScale),
            };
        }
        let result = evaluate(&self.tree, &mut |variable| {
            self.value_of(*variable, gathered)
        });
        let number = match result {
            Ok(number) => number,
            Err(NoFigure::Variable(instead)) => return instead,
            Err(NoFigure::Unknown { .. }) => return Outcome::Missing(Reason::BadFormula),
            Err(NoFigure::ZeroOverZero { .. }) => return Outcome::NoEvent,
            Err(NoFigure::ZeroDivision { .. }) => return Outcome::Missing(Reason::ZeroDivision),
            Err(NoFigure::Overflow { .. }) => return Outcome::Missing(Reason::Overflow),
        };
        match &self.ordinal {
            None => Outcome::Known(Figure::Number(number)),
            Some(scale) => self.step(number, scale),
        }
    }

    /// The number a variable stands for in the formula.
    fn value_of(
        &self,
        variable: EntityId,
        gathered: &[Gathered<'_>],
    ) -> Result<Fraction, Outcome<Figure>> {
        let place = self.inputs.iter().position(|x| x.variable == variable);
        match place.and_then(|place| gathered.get(place)).map(|x| x.value) {
            Some(Ok(Value::Number(number))) => Ok(number),
            Some(Ok(Value::NoEvent)) => Err(Outcome::NoEvent),
            Some(Ok(Value::Rank(_))) => Err(Outcome::Missing(Reason::KindMismatch)),
            Some(Err(reason)) => Err(Outcome::Missing(reason)),
            None => Err(Outcome::Missing(Reason::BadFormula)),
        }
    }

    /// The step of a score, which counts as it is printed.
    fn step(&self, score: Fraction, scale: &Scale) -> Outcome<Figure> {
        let Some(printed) = score.round_half_away(self.decimals) else {
            return Outcome::Missing(Reason::Overflow);
        };
        match scale.rate(printed) {
            Rating::Band(step) => Outcome::Known(Figure::Step {
                step,
                score: Some(score),
            }),
            Rating::OffScale => Outcome::Missing(Reason::NotOnScale),
        }
    }

    /// A period counts as complete when every variable that has it is complete there.
    fn completed(
        &self,
        figure: Figure,
        gathered: &[Gathered<'_>],
        through: Period,
    ) -> Outcome<Figure> {
        let (mut asked, mut lacking) = (0, 0);
        for (input, found) in self.inputs.iter().zip(gathered) {
            asked |= periods::refined(found.asked, input.frequency, self.rhythm);
            lacking |= periods::refined(found.lacking, input.frequency, self.rhythm);
        }
        if lacking == 0 {
            return Outcome::Known(figure);
        }
        // A yearly figure is asked for early, but the months that come later are not.
        asked &= periods::until(through, self.rhythm);
        Outcome::Incomplete {
            value: figure,
            have: (asked & !lacking).count_ones() as u16,
            of: asked.count_ones() as u16,
        }
    }
}

/// Of several reasons, which to tell first: what a decision or an entry would lift.
fn urgency(reason: Reason) -> u8 {
    match reason {
        Reason::Disputed => 0,
        Reason::NotEntered => 2,
        Reason::NotAvailable => 3,
        Reason::NotDue => 4,
        _ => 1,
    }
}
