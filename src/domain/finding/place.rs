//! Where in a plan something is to be looked at.

use crate::domain::id::EntityId;
use crate::domain::period::Period;
use std::fmt;
use std::str::FromStr;

/// A place (*tempat*) in the plan or its data: which thing, and what about it.
///
/// Written `<entity>`, `<entity>:formula`, `<entity>:target:2024-Q2`, `<entity>:cell:2024-Q2:<part>` in files.
#[doc(alias = "tempat")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Place {
    /// The agency, the decree, one of its paragraphs, a unit, an indicator, a variable …
    pub entity: EntityId,
    /// What about it.
    pub what: What,
}

/// What about a thing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum What {
    /// The thing as such.
    Whole,
    /// One of its properties.
    Property(Property),
    /// Its baseline (*kondisi awal*) of a year.
    #[doc(alias = "kondisi awal")]
    Baseline(u16),
    /// Its target for a period.
    Target(Period),
    /// Its figure or achievement in a period; of a unit, what it hands in for it.
    Figure(Period),
    /// A cell of the data grid: period and part, `None` for the whole.
    Cell(Period, Option<EntityId>),
}

/// A property of a thing in the plan, by the field of the plan's types that carries it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[allow(missing_docs)] // each is explained where the plan's types carry it
pub enum Property {
    Name,
    Text,
    // Decree
    Heading,
    Subject,
    Office,
    Date,
    LegalBases,
    SignedAt,
    SignatoryPosition,
    AnnexHeading,
    AnnexTitle,
    AnnexIntro,
    TableTitle,
    // Unit
    Duty,
    // Objective
    Strategy,
    PolicyDirection,
    // Indicator and variable
    Definition,
    Rationale,
    Formula,
    UnitOfMeasure,
    Polarity,
    Precision,
    DataSource,
    Responsible,
    Aggregation,
    // Programme, activity and sub-activity
    Code,
    Supports,
}

impl Place {
    /// The thing as such.
    pub const fn of(entity: EntityId) -> Self {
        let what = What::Whole;
        Self { entity, what }
    }

    /// One property of a thing.
    pub const fn property(entity: EntityId, property: Property) -> Self {
        let what = What::Property(property);
        Self { entity, what }
    }

    /// The target of an indicator for a period.
    pub const fn target(entity: EntityId, period: Period) -> Self {
        let what = What::Target(period);
        Self { entity, what }
    }

    /// The figure of an indicator, or what a unit hands in, in a period.
    pub const fn figure(entity: EntityId, period: Period) -> Self {
        let what = What::Figure(period);
        Self { entity, what }
    }

    /// A cell of the data grid.
    pub const fn cell(variable: EntityId, period: Period, part: Option<EntityId>) -> Self {
        Self {
            entity: variable,
            what: What::Cell(period, part),
        }
    }
}

/// Text that names no place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BadPlace;

impl Property {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Name, "name"),
        (Self::Text, "text"),
        (Self::Heading, "heading"),
        (Self::Subject, "subject"),
        (Self::Office, "office"),
        (Self::Date, "date"),
        (Self::LegalBases, "legal-bases"),
        (Self::SignedAt, "signed-at"),
        (Self::SignatoryPosition, "signatory-position"),
        (Self::AnnexHeading, "annex-heading"),
        (Self::AnnexTitle, "annex-title"),
        (Self::AnnexIntro, "annex-intro"),
        (Self::TableTitle, "table-title"),
        (Self::Duty, "duty"),
        (Self::Strategy, "strategy"),
        (Self::PolicyDirection, "policy-direction"),
        (Self::Definition, "definition"),
        (Self::Rationale, "rationale"),
        (Self::Formula, "formula"),
        (Self::UnitOfMeasure, "unit-of-measure"),
        (Self::Polarity, "polarity"),
        (Self::Precision, "precision"),
        (Self::DataSource, "data-source"),
        (Self::Responsible, "responsible"),
        (Self::Aggregation, "aggregation"),
        (Self::Code, "code"),
        (Self::Supports, "supports"),
    ];

    /// Its tag in files.
    pub fn tag(self) -> &'static str {
        Self::ALL[self as usize].1
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.entity)?;
        match self.what {
            What::Whole => Ok(()),
            What::Property(property) => write!(f, ":{}", property.tag()),
            What::Baseline(year) => write!(f, ":baseline:{year}"),
            What::Target(period) => write!(f, ":target:{period}"),
            What::Figure(period) => write!(f, ":figure:{period}"),
            What::Cell(period, None) => write!(f, ":cell:{period}"),
            What::Cell(period, Some(part)) => write!(f, ":cell:{period}:{part}"),
        }
    }
}

impl FromStr for Place {
    type Err = BadPlace;

    fn from_str(text: &str) -> Result<Self, BadPlace> {
        let parts: Vec<_> = text.split(':').collect();
        let entity = |text: &str| text.parse().map_err(|_| BadPlace);
        let period = |text: &str| text.parse::<Period>().map_err(|_| BadPlace);
        let what = match parts[1..] {
            [] => What::Whole,
            ["baseline", year] => What::Baseline(year.parse().map_err(|_| BadPlace)?),
            ["target", at] => What::Target(period(at)?),
            ["figure", at] => What::Figure(period(at)?),
            ["cell", at] => What::Cell(period(at)?, None),
            ["cell", at, part] => What::Cell(period(at)?, Some(entity(part)?)),
            [tag] => {
                let found = Property::ALL.iter().find(|row| row.1 == tag);
                What::Property(found.ok_or(BadPlace)?.0)
            }
            _ => return Err(BadPlace),
        };
        Ok(Self {
            entity: entity(parts[0])?,
            what,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::finding::testing::id;

    #[test]
    fn every_place_reads_back_as_written() {
        let (one, quarter) = (id(1), Period::Quarter(2024, 2));
        let properties = Property::ALL.iter().map(|row| Place::property(one, row.0));
        let others = [
            Place::of(one),
            Place::target(one, quarter),
            Place::figure(one, Period::Year(2024)),
            Place::cell(one, quarter, None),
            Place::cell(one, quarter, Some(id(2))),
            Place {
                entity: one,
                what: What::Baseline(2020),
            },
        ];
        for place in others.into_iter().chain(properties) {
            assert_eq!(place.to_string().parse(), Ok(place));
        }
        for wrong in ["", "x", &format!("{one}:nothing"), &format!("{one}:target")] {
            assert_eq!(wrong.parse::<Place>(), Err(BadPlace), "{wrong}");
        }
    }

    #[test]
    fn the_table_is_in_the_order_of_the_properties() {
        for (place, (property, tag)) in Property::ALL.iter().enumerate() {
            assert_eq!(*property as usize, place, "{tag}");
        }
    }
}
