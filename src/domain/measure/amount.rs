//! One variable by itself: what its periods and parts amount to.

use super::gather::{Input, Reach};
use crate::domain::amount::Fraction;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::observations::Observations;
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::period::Period;
use crate::domain::plan::Variable;
use crate::domain::series::Reading;

/// What some parts of a variable amount to, from the beginning of the year through a period, by the
/// variable's own aggregation.
pub fn amount(
    data: &Observations,
    variable: &Variable,
    parts: &[Option<EntityId>],
    through: Period,
    today: Date,
) -> Outcome<Fraction> {
    let input = Input::of_parts(data, variable, parts);
    input.gather(data, Reach::SoFar(through), today).amount()
}

/// The parts of a variable in one period, added up; *nihil* counts as 0.
///
/// Parts that are missing leave the sum [incomplete](Outcome::Incomplete), counted in parts.
pub fn total(
    data: &Observations,
    variable: EntityId,
    parts: &[Option<EntityId>],
    period: Period,
) -> Outcome<Fraction> {
    let (mut sum, mut have) = (Fraction::ZERO, 0);
    for part in parts {
        let number = match data.get(variable, period, *part) {
            Reading::Number(number) => Fraction::from_decimal(number),
            Reading::Nil => Fraction::ZERO,
            Reading::Disputed => return Outcome::Missing(Reason::Disputed),
            Reading::Rank(_) => return Outcome::Missing(Reason::KindMismatch),
            Reading::Empty | Reading::NotAvailable => continue,
        };
        have += 1;
        sum = match sum.checked_add(number) {
            Ok(sum) => sum,
            Err(_) => return Outcome::Missing(Reason::Overflow),
        };
    }
    let of = parts.len() as u16;
    match have {
        0 => Outcome::Missing(Reason::NotEntered),
        _ if have == of => Outcome::Known(sum),
        _ => Outcome::Incomplete {
            value: sum,
            have,
            of,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::Entry;
    use crate::domain::id::{ChangeId, TabId};
    use crate::domain::series::Observed;

    fn id(ordinal: u16) -> EntityId {
        EntityId {
            made_by: ChangeId {
                tab: TabId::built_in(1),
                seq: 1,
            },
            ordinal,
        }
    }

    #[test]
    fn parts_add_up_and_missing_ones_are_counted() {
        let (variable, period) = (id(0), Period::Quarter(2024, 2));
        let parts = [Some(id(1)), Some(id(2)), Some(id(3))];
        let mut data = Observations::default();
        let sum = |data: &Observations| total(data, variable, &parts, period);
        assert_eq!(sum(&data), Outcome::Missing(Reason::NotEntered));
        let five = Entry::Number(crate::domain::amount::Decimal::from(5).into());
        data.set(variable, period, parts[0], Observed::Entry(&five));
        data.set(variable, period, parts[1], Observed::Entry(&Entry::Nil));
        let value = Fraction::from(5);
        assert_eq!(
            sum(&data),
            Outcome::Incomplete {
                value,
                have: 2,
                of: 3
            }
        );
        data.set(variable, period, parts[2], Observed::Entry(&five));
        assert_eq!(sum(&data), Outcome::Known(Fraction::from(10)));
        data.set(variable, period, parts[2], Observed::Disputed);
        assert_eq!(sum(&data), Outcome::Missing(Reason::Disputed));
    }
}
