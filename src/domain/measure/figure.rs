//! The figure of an indicator: its formula over what its variables amount to.

use super::compiled::Program;
use super::gather::{Input, Reach, Value};
use super::measurement::Figure;
use super::periods;
use crate::domain::amount::Fraction;
use crate::domain::date::Date;
use crate::domain::formula::{NoFigure, Node, evaluate};
use crate::domain::observations::Observations;
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::scale::{Rating, Scale};

impl Program {
    pub fn figure(&self, data: &Observations, reach: Reach, today: Date) -> Outcome<Figure> {
        let (mut asked, mut lacking) = (0, 0);
        let number = evaluate(&self.tree, &mut |variable| {
            let mut inputs = self.inputs.iter();
            let input = inputs.find(|x| x.variable == *variable).ok_or(())?;
            let found = input.gather(data, reach, today);
            asked |= periods::refined(found.asked, input.frequency, self.rhythm);
            lacking |= periods::refined(found.lacking, input.frequency, self.rhythm);
            match found.value {
                Ok(Value::Number(number)) => Ok(number),
                _ => Err(()),
            }
        });
        let figure = match (number, &self.ordinal) {
            (Ok(number), None) => Outcome::Known(Figure::Number(number)),
            (Ok(number), Some(scale)) => self.step(number, scale),
            (Err(problem), _) => self.without_number(problem, data, reach, today),
        };
        if lacking == 0 {
            return figure;
        }
        // A yearly figure is asked for early, but the months that come later are not.
        asked &= periods::until(reach.period(), self.rhythm);
        figure.and_then(|value| Outcome::Incomplete {
            value,
            have: (asked & !lacking).count_ones() as u16,
            of: asked.count_ones() as u16,
        })
    }

    /// What there is where the formula gives no number; what a variable lacks comes before what the
    /// formula makes of it.
    fn without_number(
        &self,
        problem: NoFigure<()>,
        data: &Observations,
        reach: Reach,
        today: Date,
    ) -> Outcome<Figure> {
        let through = reach.period();
        let gather = |input| (input, Input::gather(input, data, reach, today));
        let found: Vec<_> = self.inputs.iter().map(gather).collect();
        let reasons = found.iter().filter_map(|(_, found)| found.value.err());
        if let Some(reason) = reasons.min_by_key(|reason| urgency(*reason)) {
            return Outcome::Missing(reason);
        }
        let ranks = found.iter().find_map(|(_, found)| match found.value {
            Ok(Value::Rank(label)) => Some(label),
            _ => None,
        });
        match (ranks, &self.tree.node, &self.ordinal, problem) {
            (Some(label), Node::Variable(_), Some(scale), _) => match scale.step_of(label) {
                Some(step) => Outcome::Known(Figure::Step { step, score: None }),
                None => Outcome::Missing(Reason::NotOnScale),
            },
            (Some(_), ..) => Outcome::Missing(Reason::KindMismatch),
            (.., NoFigure::Unknown { .. }) => Outcome::Missing(Reason::BadFormula),
            (.., NoFigure::ZeroDivision { .. }) => Outcome::Missing(Reason::ZeroDivision),
            (.., NoFigure::Overflow { .. }) => Outcome::Missing(Reason::Overflow),
            (.., NoFigure::ZeroOverZero { .. } | NoFigure::Variable(())) => {
                // Nothing so far is not yet nothing at all.
                let lacking = found.iter().filter(|(_, found)| found.lacking != 0);
                let absences =
                    lacking.map(|(x, found)| x.absence(data, through, today, found.lacking));
                let absence = absences.min_by_key(|reason| urgency(*reason));
                absence.map_or(Outcome::NoEvent, Outcome::Missing)
            }
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
